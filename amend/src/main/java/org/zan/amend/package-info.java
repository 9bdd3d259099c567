/**
 * What amendment instructions do to texts: edits computed from the text before, all at once. Pure
 * functions; a byte that is not amended never changes. Contract: {@code docs/language.md},
 * "Amendments".
 */
package org.zan.amend;
