/**
 * Other formats in and out of Zan. An importer takes texts and gives texts: what it could not map
 * is reported, and no word of the source is lost.
 */
package org.zan.interchange;
