package org.zan.dsl.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Fingerprints;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;

/** Provisions that are alike are found, after changes as in a statute book made anew. */
class TwinsTest {
  private static final int WORDS = 60;

  private static ActSummary act(int file, List<String> words) {
    String text =
        "@act any/law/2020/" + file + "\n\n## Article 1.\n\n" + String.join(" ", words) + "\n";
    return Summarizer.summarize(
        ActReader.read("acts/" + file + ".zan", text, Jurisdictions.shipped()),
        text.length(),
        new Interner());
  }

  private static List<String> words(Random random) {
    return new ArrayList<>(
        random.ints(WORDS, 0, 5000).mapToObj(number -> "word" + number).toList());
  }

  private static StatuteBook book(Map<Integer, ActSummary> acts) {
    return new StatuteBook(Settings.NONE, Jurisdictions.shipped(), acts.values());
  }

  private static String twins(StatuteBook book) {
    TreeSet<String> all = new TreeSet<>();
    for (ActSummary act : book.files()) {
      Fingerprints prints = act.fingerprints();
      for (int i = 0; i < prints.size(); i++) {
        for (Twins.Twin twin : book.twins().of(prints, i)) {
          all.add(act.file() + " " + twin.act().file() + " " + twin.alike() + twin.same());
        }
      }
    }
    return all.toString();
  }

  @Test
  void changesAreFollowed() {
    Random random = new Random(11);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      texts.add(words(random));
    }
    Map<Integer, ActSummary> acts = new TreeMap<>();
    StatuteBook book = book(acts);
    for (int round = 0; round < 200; round++) {
      int file = random.nextInt(40);
      twins(book);
      if (random.nextInt(5) == 0) {
        book = book.with(List.of(), List.of("acts/" + file + ".zan"));
        acts.remove(file);
      } else {
        List<String> words = new ArrayList<>(texts.get(random.nextInt(texts.size())));
        words.set(random.nextInt(WORDS), "other" + random.nextInt(3));
        acts.put(file, act(file, words));
        book = book.with(List.of(acts.get(file)), List.of());
      }
      assertEquals(twins(book(acts)), twins(book), "round " + round);
    }
  }

  @Test
  void nothingOfAnEarlierEditIsKept() {
    List<String> words = words(new Random(3));
    StatuteBook book = book(new TreeMap<>(Map.of(1, act(1, words))));
    twins(book);
    List<WeakReference<ActSummary>> earlier = new ArrayList<>();
    for (int edit = 0; edit < 20; edit++) {
      ActSummary act = act(1, words);
      earlier.add(new WeakReference<>(act));
      book = book.with(List.of(act), List.of());
      twins(book);
    }
    for (int i = 0; i < 20 && held(earlier) > 1; i++) {
      System.gc();
    }
    assertEquals(1, held(earlier), "the last alone is kept");
    assertEquals(1, book.files().size());
  }

  private static long held(List<WeakReference<ActSummary>> acts) {
    return acts.stream().filter(act -> act.get() != null).count();
  }

  @Test
  void whatHasMostWordsInCommonIsFoundAndWhatHasNoneIsNot() {
    Random random = new Random(5);
    int found = 0;
    for (int pair = 0; pair < 300; pair++) {
      List<String> words = words(random);
      List<String> changed = new ArrayList<>(words);
      changed.set(random.nextInt(WORDS), "changed");
      Map<Integer, ActSummary> acts = new TreeMap<>();
      acts.put(1, act(1, words));
      acts.put(2, act(2, changed));
      acts.put(3, act(3, words(random)));
      String twins = twins(book(acts));
      found += twins.contains("acts/1.zan acts/2.zan") ? 1 : 0;
      assertTrue(!twins.contains("acts/3.zan"), twins);
    }
    assertTrue(found >= 298, "found " + found);
  }
}
