/** Templates of statutes, the same as in VS Code. */
package org.zan.eclipse.templates;
