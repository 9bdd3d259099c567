/** Acts as official publications look, in HTML. */
package org.zan.dsl.ide.html;
