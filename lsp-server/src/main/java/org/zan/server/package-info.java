/** The language server: translates between editors that speak LSP and the language's services. */
package org.zan.server;
