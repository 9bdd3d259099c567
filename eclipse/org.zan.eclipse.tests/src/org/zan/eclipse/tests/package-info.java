/** Tests in a real workbench: they look at what a drafter sees. */
package org.zan.eclipse.tests;
