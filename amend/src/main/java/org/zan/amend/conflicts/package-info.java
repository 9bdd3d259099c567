/**
 * Where pending bills get into each other's way: they change the same words, or what comes of them
 * depends on which takes effect first. Pure functions.
 */
package org.zan.amend.conflicts;
