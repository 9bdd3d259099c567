package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enacting, taking effect and auditing. */
class LawTest {
  private static final String BILL =
      """
      @bill kz/law/2026/fees
      @language en
      @title On Lower Fees
      @in-force 2026-02-01

      # Article 1. Amendments

      @amend notaries
        1) @replace art2/2/1 "in cash" -> "by card"
        2) @replace art2/2/2 "otherwise" -> "in gold"
           @in-force 2099-01-01
      """;

  private Desk desk;
  private Past past;

  @BeforeEach
  void recordedBill() throws Exception {
    desk = new Desk();
    desk.file("bill.zan", BILL);
    Path rivers = desk.folder().resolve("acts/rivers.zan");
    Files.createDirectories(rivers.getParent());
    Files.writeString(
        rivers, Desk.LAW.replace("5-II", "6-II").replace("notaries", "rivers").replace("**", ""));
    past = new Past(desk.folder());
    past.records("Begin");
  }

  @AfterEach
  void clear() throws Exception {
    desk.close();
  }

  @Test
  void a_bill_is_enacted_after_a_look_at_what_will_be_recorded() throws Exception {
    desk.open("bill.zan");
    desk.isRead();
    String before = past.git("rev-parse", "HEAD");
    Dialogs.command(
        "org.zan.eclipse.enact",
        dialog -> {
          dialog.shows("On Lower Fees");
          dialog.type("Number", "7-VIII");
          dialog.type("Adopted on", "2026-01-15");
          assertFalse(dialog.can("Finish"));
          dialog.press("Next");
          dialog.shows("With effect from 2026-02-01");
          dialog.shows("From 2099-01-01");
          dialog.shows("On Notaries  en");
          assertEquals(before, head(), "nothing is recorded by looking");
          dialog.press("Finish");
          dialog.isClosed();
        });
    assertTrue(law().contains("1) by card;"), law());
    assertTrue(law().contains("2) otherwise."), law());
    assertEquals("7-VIII.zan", Desk.page().getActiveEditor().getEditorInput().getName());
    assertTrue(past.git("log", "-1", "--format=%B").contains("Zan-Effective: 2026-02-01"));
  }

  @Test
  void a_draft_that_is_not_recorded_is_recorded_first() throws Exception {
    ITextEditor editor = desk.open("bill.zan");
    desk.isRead();
    Desk.viewer(editor).getDocument().replace(Desk.place(editor, "by card"), 7, "by wire");
    Dialogs.command(
        "org.zan.eclipse.enact",
        dialog -> {
          dialog.shows("The draft is not recorded yet: bill.zan");
          assertFalse(dialog.can("Next"));
          dialog.press("Record the Draft");
          dialog.press("Next");
          dialog.shows("With effect from 2026-02-01");
        });
    assertEquals("Draft: On Lower Fees\n", past.git("log", "-1", "--format=%s"));
    assertTrue(past.git("show", "HEAD:bill.zan").contains("by wire"));
  }

  @Test
  void what_is_refused_says_why_and_cannot_be_finished() throws Exception {
    Path bill = desk.folder().resolve("bill.zan");
    Files.writeString(bill, Files.readString(bill).replace("art2/2/1", "art9/2/1"));
    past.records("Slip");
    desk.refresh();
    desk.open("bill.zan");
    desk.isRead();
    Dialogs.command(
        "org.zan.eclipse.enact",
        dialog -> {
          dialog.type("Adopted on", "2026-01-15");
          dialog.type("In force from", "tomorrow");
          dialog.shows("Write a day as 2027-01-01.");
          assertFalse(dialog.can("Next"));
          dialog.type("In force from", "");
          dialog.press("Next");
          dialog.shows("This cannot be done yet");
          assertFalse(dialog.can("Finish"));
        });
  }

  @Test
  void what_is_due_takes_effect_and_what_is_not_waits() throws Exception {
    past.zan("enact", "bill.zan", "--number=7-VIII", "--adopted=2026-01-15", "--as-of=2026-01-20");
    desk.refresh();
    desk.open("law.zan");
    desk.isRead();
    assertTrue(law().contains("1) in cash;"), law());
    Dialogs.command(
        "org.zan.eclipse.commence",
        dialog -> {
          dialog.press("Next");
          dialog.shows("With effect from 2026-02-01");
          dialog.shows("2099-01-01  kz/law/2026-01-15/7-VIII");
          dialog.press("Finish");
          dialog.isClosed();
        });
    assertTrue(law().contains("1) by card;"), law());
    Dialogs.command(
        "org.zan.eclipse.commence",
        dialog -> {
          dialog.press("Next");
          dialog.shows("Nothing is due by this day");
          dialog.press("< Back");
          dialog.type("By this day", "2099-01-01");
          dialog.press("Next");
          dialog.shows("With effect from 2099-01-01");
          assertFalse(dialog.can("Finish"), "a later day can only be looked at");
        });
  }

  @Test
  void an_audit_says_what_no_act_explains() throws Exception {
    Path rivers = desk.folder().resolve("acts/rivers.zan");
    past.zan("enact", "bill.zan", "--number=7-VIII", "--adopted=2026-01-15");
    desk.refresh();
    desk.open("law.zan");
    desk.isRead();
    Dialogs.command(
        "org.zan.eclipse.audit", dialog -> dialog.shows("Every change of the law is explained"));
    Files.writeString(rivers, Files.readString(rivers).replace("persons", "fish"));
    past.git("commit", "-q", "-am", "Change it without an act");
    Dialogs.command(
        "org.zan.eclipse.audit",
        dialog -> {
          dialog.shows("Changes that no act explains: 1");
          dialog.shows("Compare acts/rivers.zan");
        });
  }

  private String law() throws Exception {
    return Files.readString(desk.folder().resolve("law.zan"));
  }

  private String head() {
    try {
      return past.git("rev-parse", "HEAD");
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }
}
