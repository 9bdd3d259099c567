/** The expertise of a bill or a statute book as a document for people. */
package org.zan.cli.report;
