package org.zan.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.parser.IParseResult;
import org.zan.dsl.parser.antlr.TextParser;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.ZanPackage;

/**
 * Parses texts without a resource set: one text in, one model out. Safe for use by several threads.
 */
public final class ZanDocuments {
  private static final class Holder {
    static final TextParser PARSER =
        new ParserSetup().createInjectorAndDoEMFRegistration().getInstance(TextParser.class);
  }

  /**
   * Makes the parser alone. Leaves the registries of EMF and Xtext alone: in an editor they hold
   * the editor's services for the language.
   */
  private static final class ParserSetup extends ZanStandaloneSetup {
    @Override
    public Injector createInjector() {
      return Guice.createInjector(new ParserModule());
    }

    @Override
    public void register(Injector injector) {
      EPackage.Registry.INSTANCE.putIfAbsent(ZanPackage.eNS_URI, ZanPackage.eINSTANCE);
    }
  }

  private ZanDocuments() {}

  /**
   * Parses a text. Never throws: every text has a model. The result holds the node model and no
   * syntax error.
   */
  public static IParseResult parse(String text) {
    return parse(text, text.toCharArray());
  }

  /**
   * Parses a text that the caller has in both forms.
   *
   * @param text the text
   * @param chars its characters, which nobody changes any more
   */
  public static IParseResult parse(String text, char[] chars) {
    return Holder.PARSER.parse(text, chars);
  }

  /** Parses a text and returns its model. */
  public static Document document(String text) {
    return (Document) parse(text).getRootASTElement();
  }
}
