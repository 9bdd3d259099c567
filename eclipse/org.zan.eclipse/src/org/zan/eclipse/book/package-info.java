/** The statute books of the workspace as a tree, by rank. */
package org.zan.eclipse.book;
