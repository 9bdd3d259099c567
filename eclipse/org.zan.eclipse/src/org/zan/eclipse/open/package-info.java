/** Open Provision: acts and provisions by words, numbers and names. */
package org.zan.eclipse.open;
