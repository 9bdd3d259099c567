/** The versions of the provision under the cursor. */
package org.zan.eclipse.timeline;
