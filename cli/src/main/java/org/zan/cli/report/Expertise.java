package org.zan.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.zan.cli.check.Figures;
import org.zan.cli.check.Tally;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.readability.Readability;

/**
 * What a report says, in the order in which it says it; how it is shown is left to its writers.
 *
 * @param subject what it is about
 * @param figures what that consists of
 * @param tally how much was found
 * @param rules what was found, by rule
 * @param acts the acts in which most was found
 * @param network who cites whom
 * @param gaps acts that the law calls for and nobody made
 * @param readability how easily the texts are read, by language; empty where nobody asked
 */
public record Expertise(
    Subject subject,
    Figures figures,
    Tally tally,
    List<OfRule> rules,
    List<OfAct> acts,
    Network network,
    Gaps gaps,
    List<OfLanguage> readability) {

  /**
   * How easily the texts of a language are read.
   *
   * @param figures what was counted
   * @param acts in how many acts
   * @param formula name of the formula, or empty
   * @param score what it gives
   */
  public record OfLanguage(Readability figures, int acts, String formula, OptionalDouble score) {}

  /**
   * What the report is about.
   *
   * @param name title of the act or bill; the legal order of a statute book
   * @param identity identity of the act or bill; the name of a statute book
   * @param sort what it is
   * @param day when the report was made
   */
  public record Subject(String name, String identity, Sort sort, LocalDate day) {}

  /** What a report may be about. */
  public enum Sort {
    /** A statute book, or some of its acts. */
    BOOK,
    /** A bill. */
    BILL,
    /** An act. */
    ACT
  }

  /**
   * The findings of one rule.
   *
   * @param rule the rule
   * @param severity the gravest that it has here
   * @param found how many there are
   * @param passages those that are shown, in the order of the files
   */
  public record OfRule(RuleInfo rule, Severity severity, int found, List<Passage> passages) {}

  /**
   * What was found in one act.
   *
   * @param file name of its file as the user would write it
   * @param title its title
   * @param name its alias or identity
   * @param errors how many errors
   * @param warnings how many warnings
   * @param infos how many hints
   */
  public record OfAct(String file, String title, String name, int errors, int warnings, int infos) {
    /** How much was found in all. */
    public int found() {
      return errors + warnings + infos;
    }
  }
}
