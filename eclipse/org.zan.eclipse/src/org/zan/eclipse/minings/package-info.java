/** What stands between the lines and the words: who cites a provision, what a citation leads to. */
package org.zan.eclipse.minings;
