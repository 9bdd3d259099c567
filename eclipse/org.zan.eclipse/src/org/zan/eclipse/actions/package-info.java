/** What a drafter lets Zan do: mend, format. */
package org.zan.eclipse.actions;
