package org.zan.dsl.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zan.dsl.book.Settings;
import org.zan.dsl.jurisdiction.Jurisdiction;

/**
 * How grave a rule's findings are: as the rule says, unless the act's jurisdiction says otherwise,
 * unless the repository says otherwise for all files or those that match a pattern (the last line
 * that fits counts).
 */
public final class Severities {
  private record Setting(String rule, Severity severity, Pattern files) {}

  private final List<Setting> settings;

  /** Severities of one repository. */
  public Severities(Settings settings) {
    this.settings =
        settings.rules().stream()
            .flatMap(
                rule ->
                    Severity.of(rule.severity())
                        .map(severity -> new Setting(rule.rule(), severity, pattern(rule.glob())))
                        .stream())
            .toList();
  }

  /** The severity of a rule in a file. */
  public Severity of(RuleInfo rule, String file, Jurisdiction jurisdiction) {
    Severity severity = rule.severity();
    String there = jurisdiction.severities().get(rule.id());
    if (there != null) {
      severity = Severity.of(there).orElse(severity);
    }
    for (Setting setting : settings) {
      if (setting.rule.equals(rule.id()) && setting.files.matcher(file).matches()) {
        severity = setting.severity;
      }
    }
    return severity;
  }

  /**
   * {@code *} stands for anything but a slash, {@code **} for anything, {@code ?} for one
   * character; nothing for every file.
   */
  static Pattern pattern(String glob) {
    if (glob.isEmpty()) {
      return Pattern.compile(".*");
    }
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '*' && i + 1 < glob.length() && glob.charAt(i + 1) == '*') {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else {
        regex.append(c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString());
  }

  /** The setting's severity word of the first setting that cannot be read, for a message. */
  public static Optional<String> unreadable(Settings settings) {
    return settings.rules().stream()
        .filter(rule -> Severity.of(rule.severity()).isEmpty())
        .map(Settings.RuleSetting::severity)
        .findFirst();
  }
}
