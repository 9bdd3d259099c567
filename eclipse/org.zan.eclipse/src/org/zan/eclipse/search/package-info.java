/** References and hierarchies in the Search view. */
package org.zan.eclipse.search;
