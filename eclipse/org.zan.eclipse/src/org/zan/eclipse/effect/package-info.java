/** What the bill in front does to the acts that it changes. */
package org.zan.eclipse.effect;
