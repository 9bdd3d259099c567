package org.zan.dsl;

/** Components of the language at run time. Everything is the default but what is bound here. */
public class ZanRuntimeModule extends AbstractZanRuntimeModule {}
