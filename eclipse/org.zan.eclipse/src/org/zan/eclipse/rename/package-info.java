/** Other names for provisions, acts, terms and files. */
package org.zan.eclipse.rename;
