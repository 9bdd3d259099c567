/** What a drafter sets: Java, the record of the protocol, how grave findings are. */
package org.zan.eclipse.preferences;
