package org.zan.dsl;

import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.validation.IResourceValidator;
import org.zan.dsl.parser.antlr.TextElements;
import org.zan.dsl.parser.antlr.TextParser;
import org.zan.dsl.validation.FindingsValidator;

/** Components of the language at run time. Everything is the default but what is bound here. */
public class ZanRuntimeModule extends AbstractZanRuntimeModule {

  @Override
  public Class<? extends IParser> bindIParser() {
    return TextParser.class;
  }

  /** Builds the model without the notifications and conversions that Zan has no use for. */
  @Override
  public Class<? extends IAstFactory> bindIAstFactory() {
    return TextElements.class;
  }

  /** Xtext looks for this method by its name: issues are the findings of Zan's rules. */
  public Class<? extends IResourceValidator> bindIResourceValidator() {
    return FindingsValidator.class;
  }
}
