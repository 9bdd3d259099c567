package org.zan.dsl;

import com.google.inject.AbstractModule;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ITokenToStringConverter;
import org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.zan.dsl.parser.antlr.lexer.InternalZanLexer;

/**
 * What the parser needs of {@link ZanRuntimeModule}, and nothing of the services of editors, which
 * take longer to be set up than a small statute book to be checked.
 */
final class ParserModule extends AbstractModule {

  @Override
  protected void configure() {
    ZanRuntimeModule language = new ZanRuntimeModule();
    bind(ClassLoader.class).toInstance(language.bindClassLoaderToInstance());
    language.configureLanguageName(binder());
    language.configureFileExtensions(binder());
    bind(EPackage.Registry.class).toInstance(EPackage.Registry.INSTANCE);
    bind(IGrammarAccess.class).to(language.bindIGrammarAccess());
    bind(IParser.class).to(language.bindIParser());
    bind(ITokenToStringConverter.class).to(language.bindITokenToStringConverter());
    bind(IAntlrTokenFileProvider.class).to(language.bindIAntlrTokenFileProvider());
    bind(Lexer.class).to(language.bindLexer());
    bind(InternalZanLexer.class).toProvider(language.provideInternalZanLexer());
    language.configureRuntimeLexer(binder());
    bind(ITokenDefProvider.class).to(language.bindITokenDefProvider());
    bind(IValueConverterService.class).to(language.bindIValueConverterService());
    bind(IPartialParsingHelper.class).to(language.bindIPartialParserHelper());
    bind(IAstFactory.class).to(language.bindIAstFactory());
  }
}
