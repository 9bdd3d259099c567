package org.zan.dsl.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Nearest;

/** A target of a reference that cannot be read, or a reference that is not closed. */
public final class MalformedReference implements ActRule {
  private static final String EXAMPLE = "legal-acts#art5/2";
  private static final List<String> RELATIONS =
      Arrays.stream(Relation.values()).map(Relation::word).toList();

  private static final RuleInfo INFO =
      RuleInfo.rule("malformed-reference", Severity.ERROR)
          .message("en", "“{0}” cannot be read as a reference. Write it like this: {1}")
          .message("ru", "«{0}» не читается как ссылка. Пишите так: {1}")
          .message("kk", "«{0}» сілтеме ретінде оқылмайды. Былай жазыңыз: {1}")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              "What cannot be read leads nowhere: the reference would not be found when its target is"
                  + " amended or repealed.")
          .source("Zan language, docs/language.md, section “References”")
          .bad(
              """
              @act kz/law/2021-02-21/34-VII
              @language ru
              @title О якорных стоянках
              @adopted 2021-02-21

              ## Статья 1. Стоянки

              1. Стоянка имеет номер.
              2. Стоянку, указанную в [пункте 1](#art1//1), обозначают на карте.
                                                 ^^^^^^^^ error malformed-reference: “#art1//1” cannot be read as a reference. Write it like this: #art1/1
              """)
          .good(
              """
              @act kz/law/2021-02-21/34-VII
              @language ru
              @title О якорных стоянках
              @adopted 2021-02-21

              ## Статья 1. Стоянки

              1. Стоянка имеет номер.
              2. Стоянку, указанную в [пункте 1](#art1/1), обозначают на карте.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    for (ReadReference reference : act.references()) {
      boolean unread = reference.malformed() || !readable(act, reference.path());
      Optional<String> relation = misspeltRelation(reference.url());
      if (unread || relation.isPresent()) {
        String written =
            act.text().substring(reference.offset(), reference.offset() + reference.length());
        Optional<String> better = relation.or(() -> mended(act, written));
        Report.Draft draft =
            report
                .at(reference.offset(), reference.length())
                .data(Label.cut(written), better.orElse(EXAMPLE));
        better.ifPresent(text -> draft.fix(reference.offset(), reference.length(), text));
        draft.add();
      }
    }
    unclosed(act, report);
  }

  /** Most paths have no empty step; only one that looks odd is read. */
  private static boolean readable(ActReading act, String path) {
    boolean odd =
        path.endsWith("/")
            || path.startsWith("/")
            || path.contains("//")
            || path.length() > 64
            || path.contains("..");
    return path.isEmpty()
        || !odd
        || Path.parse(path, act.jurisdictions().vocabulary().levelCodes()).isPresent();
  }

  /**
   * {@code implments:kz/law/…}: the words before the colon are taken for the scheme of an address.
   */
  private static Optional<String> misspeltRelation(String url) {
    int colon = url.indexOf(':');
    return colon < 0 || url.startsWith("//", colon + 1)
        ? Optional.empty()
        : Nearest.to(url.substring(0, colon), RELATIONS)
            .meant()
            .map(relation -> relation + url.substring(colon));
  }

  /**
   * The reference without signs that are doubled or stand at an end; empty where that does not
   * help.
   */
  private static Optional<String> mended(ActReading act, String written) {
    StringBuilder better = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean sign = "/#@".indexOf(c) >= 0;
      boolean last = i + 1 == written.length();
      boolean doubled = !last && written.charAt(i + 1) == c;
      boolean afterHash =
          c == '/' && !better.isEmpty() && better.charAt(better.length() - 1) == '#';
      if (!(sign && (last || doubled || afterHash))) {
        better.append(c);
      }
    }
    String text = better.toString();
    int hash = text.indexOf('#');
    String path = hash < 0 ? "" : text.substring(hash + 1);
    boolean helps = text.length() > 1 && !text.equals(written) && readable(act, path);
    return helps ? Optional.of(text) : Optional.empty();
  }

  /**
   * A link whose bracket is not closed is text; one that leads into a provision was meant as a
   * link.
   */
  private static void unclosed(ActReading act, Report report) {
    String text = act.text();
    int at = text.indexOf("](#");
    for (; at >= 0; at = text.indexOf("](#", at + 2)) {
      int end = at + 2;
      while (end < text.length()
          && !Character.isWhitespace(text.charAt(end))
          && text.charAt(end) != ')') {
        end++;
      }
      boolean closed = end < text.length() && text.charAt(end) == ')';
      if (!closed && !openLink(text, end)) {
        String written = text.substring(at + 2, end);
        report.at(at + 2, end - at - 2).data(Label.cut("(" + written), "(" + written + ")").add();
      }
    }
  }

  /** Whether a bracket is closed further on in the paragraph, after further targets. */
  private static boolean openLink(String text, int from) {
    int close = text.indexOf(')', from);
    int paragraph = text.indexOf("\n\n", from);
    int open = text.indexOf('(', from);
    return close >= 0 && (paragraph < 0 || close < paragraph) && (open < 0 || close < open);
  }
}
