/**
 * The statute book in Git: bills become enacted acts and commits, what is in force changes the
 * acts, and anybody can compute each of these commits again. The only module that knows Git.
 */
package org.zan.history;
