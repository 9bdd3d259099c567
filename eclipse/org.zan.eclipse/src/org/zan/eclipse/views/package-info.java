/** What the views of statutes have in common. */
package org.zan.eclipse.views;
