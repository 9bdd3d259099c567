/** The language server: a process of its own, and what it says. */
package org.zan.eclipse.server;
