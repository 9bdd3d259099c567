/** Beginning a statute book, an act, a bill. */
package org.zan.eclipse.wizards;
