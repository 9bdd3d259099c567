/** What several rules share: none of these is a rule. */
package org.zan.dsl.rules.support;
