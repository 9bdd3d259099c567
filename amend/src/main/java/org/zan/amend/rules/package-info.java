/** The rules of amendments, one file each. */
package org.zan.amend.rules;
