/** Statute books as Eclipse knows projects: their nature, and what building one means. */
package org.zan.eclipse.project;
