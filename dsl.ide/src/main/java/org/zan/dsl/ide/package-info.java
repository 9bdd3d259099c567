/**
 * What editors offer drafters, free of any editor: one file for each feature, pure functions of a
 * {@link org.zan.dsl.ide.View}. Offsets are UTF-16 units.
 */
package org.zan.dsl.ide;
