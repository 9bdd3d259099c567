/** Enacting, taking effect and auditing: nothing is recorded that was not shown before. */
package org.zan.eclipse.law;
