package org.zan.server.protocol;

import java.util.List;

/**
 * A statute book as a tree.
 *
 * @param uri its folder
 * @param name its name in the client's language
 * @param ready whether all of it has been read
 * @param date the day that says what is in force
 * @param kinds acts by kind, the highest rank first; kinds without acts are left out
 * @param bills drafts, by title
 * @param enacted amending acts as they were enacted, the latest first
 */
public record BookTree(
    String uri,
    String name,
    boolean ready,
    String date,
    List<Kind> kinds,
    List<Bill> bills,
    List<Enacted> enacted) {

  /**
   * Acts of one kind.
   *
   * @param kind its name in identities; empty for acts without identity
   * @param label its name in the client's language
   * @param rank its rank; null where nothing says
   * @param acts the acts, by title
   */
  public record Kind(String kind, String label, Integer rank, List<Act> acts) {}

  /**
   * An act.
   *
   * @param act its identity, or the name of its file
   * @param alias its short name, or null
   * @param title its title in the client's language, else in that of its first version
   * @param status {@code in-force}, {@code not-yet}, {@code undetermined}, {@code expired} or
   *     {@code repealed}
   * @param since the day of that status; null where nothing says
   * @param versions its files, by language
   */
  public record Act(
      String act,
      String alias,
      String title,
      String status,
      String since,
      List<Version> versions) {}

  /**
   * A language version.
   *
   * @param language code of its language, or empty
   * @param uri its file
   */
  public record Version(String language, String uri) {}

  /**
   * A bill.
   *
   * @param bill its identity, or the name of its file
   * @param alias its short name, or null
   * @param title its title
   * @param state {@code draft}; {@code conflicts} with other bills; {@code errors}: instructions
   *     that cannot be carried out
   * @param conflicts identities of the bills that it conflicts with
   * @param dates the days on which it would take effect
   * @param versions its files, by language
   */
  public record Bill(
      String bill,
      String alias,
      String title,
      String state,
      List<String> conflicts,
      List<String> dates,
      List<Version> versions) {}

  /**
   * An enacted amending act.
   *
   * @param act its identity, or the name of its file
   * @param title its title
   * @param state {@code in-force} or {@code pending}
   * @param pending days of effect that are still to come, in order
   * @param undetermined whether instructions wait for a day that is not determined
   * @param versions its files, by language
   */
  public record Enacted(
      String act,
      String title,
      String state,
      List<String> pending,
      boolean undetermined,
      List<Version> versions) {}
}
