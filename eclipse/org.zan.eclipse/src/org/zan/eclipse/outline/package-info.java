/** The outline of a statute. */
package org.zan.eclipse.outline;
