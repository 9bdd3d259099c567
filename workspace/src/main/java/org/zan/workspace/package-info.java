/**
 * A statute book on disk: finds the files of a repository, reads them in parallel, and writes text
 * edits back so that a reader sees the old or the new file, never half of one. The only module
 * below the editors that knows a file system.
 */
package org.zan.workspace;
