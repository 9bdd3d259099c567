package org.zan.dsl;

import java.io.StringReader;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.zan.dsl.zan.Document;

/** Parses texts without a resource set: one text in, one model out. Safe for use by several threads. */
public final class ZanDocuments {
  private static final class Holder {
    static final IParser PARSER =
        new ZanStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IParser.class);
  }

  private ZanDocuments() {}

  /** Parses a text. Never throws: every text has a model. The result holds the node model and no syntax error. */
  public static IParseResult parse(String text) {
    return Holder.PARSER.parse(new StringReader(text));
  }

  /** Parses a text and returns its model. */
  public static Document document(String text) {
    return (Document) parse(text).getRootASTElement();
  }
}
