/** The plug-in as a whole. */
package org.zan.eclipse;
