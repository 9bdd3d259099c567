/** The drafting product: a workbench with what a drafter needs and nothing else. */
package org.zan.drafting;
