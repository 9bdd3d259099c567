/**
 * Benchmarks: how fast the language, the checker and the command are, beside peers measured in the
 * same run.
 */
package org.zan.bench;
