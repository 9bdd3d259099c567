/** The perspective of drafters. */
package org.zan.eclipse.perspective;
