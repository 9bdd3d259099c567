/** What the text editor shows and does. */
package org.zan.eclipse.text;
