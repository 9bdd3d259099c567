/** How easily texts are read, by published formulas that are data of their languages. */
package org.zan.dsl.readability;
