/** Looks at an installed workbench from inside, as its user would; for tests and measurements. */
package org.zan.eclipse.probe;
