package org.zan.dsl.ide;

/** Components of the language in editors. Everything is the default but what is bound here. */
public class ZanIdeModule extends AbstractZanIdeModule {}
