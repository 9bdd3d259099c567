package org.zan.dsl.check;

import java.util.List;

/**
 * Something found in a text.
 *
 * @param rule the rule that found it
 * @param severity how grave it is here
 * @param place where
 * @param data what the message speaks of
 * @param related places that belong to it, such as the first of two duplicates
 * @param fix edits that put it right; empty where there is no obvious way
 */
public record Finding(
    RuleInfo rule,
    Severity severity,
    Place place,
    List<String> data,
    List<Place> related,
    List<TextEdit> fix) {
  /** Keeps the lists unchangeable. */
  public Finding {
    data = List.copyOf(data);
    related = List.copyOf(related);
    fix = List.copyOf(fix);
  }

  /** The message in a language. */
  public String message(String language) {
    return rule.message(language, data);
  }

  /** What the fix does, in a language; empty where this finding has none. */
  public String fixTitle(String language) {
    return fix.isEmpty() ? "" : rule.fixTitle(language, data);
  }

  /** The finding with the rule's severity here; one that its rule takes for less grave stays so. */
  Finding with(Severity here) {
    Severity weaker =
        severity.compareTo(rule.severity()) > 0 && severity.compareTo(here) > 0 ? severity : here;
    return new Finding(rule, weaker, place, data, related, fix);
  }
}
