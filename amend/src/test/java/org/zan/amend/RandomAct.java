package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An act of random structure, in which each paragraph has a word that stands nowhere else. */
final class RandomAct {
  /**
   * A provision that can be amended.
   *
   * @param path its path
   * @param article the number of its article
   * @param word a word that only it has
   * @param number its number; empty for a paragraph
   */
  record Place(String path, int article, String word, String number) {
    boolean item() {
      return !number.isEmpty();
    }
  }

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Place> places = new ArrayList<>();
  private int words;

  RandomAct(Random random) {
    this.random = random;
    int articles = 2 + random.nextInt(4);
    boolean chapters = random.nextBoolean();
    int chapter = 0;
    for (int article = 1; article <= articles; article++) {
      if (chapters && (article == 1 || random.nextInt(3) == 0)) {
        text.append("# Chapter ").append(++chapter).append(". Part\n\n");
      }
      text.append("## Article ").append(article).append(". Title").append(article).append("\n\n");
      if (random.nextInt(3) == 0) {
        paragraphs(article);
      } else {
        items("art" + article, article, 0, 2 + random.nextInt(3));
        text.append('\n');
      }
    }
  }

  private void paragraphs(int article) {
    int count = 1 + random.nextInt(3);
    for (int i = 1; i <= count; i++) {
      String word = word();
      text.append(sentence(word, 0)).append(".\n\n");
      places.add(new Place("art" + article + "/al" + i, article, word, ""));
    }
  }

  private void items(String path, int article, int column, int count) {
    for (int i = 1; i <= count; i++) {
      String number = column == 0 ? String.valueOf(i) : String.valueOf((char) ('a' + i - 1));
      String word = word();
      boolean list = column == 0 && random.nextInt(3) == 0;
      text.append(" ".repeat(column))
          .append(number)
          .append(column == 0 ? ". " : ") ")
          .append(sentence(word, column + 3))
          .append(list ? ":\n" : ".\n");
      places.add(new Place(path + "/" + number, article, word, number));
      if (list) {
        items(path + "/" + number, article, column + 2, 2 + random.nextInt(2));
      }
    }
  }

  private String sentence(String word, int indent) {
    String gap = random.nextInt(4) == 0 ? "\n" + " ".repeat(indent) : " ";
    return "The body decides" + gap + "on " + word + " with care";
  }

  private String word() {
    return "matter" + (char) ('a' + words / 26 % 26) + (char) ('a' + words++ % 26);
  }

  /** Its text without header. */
  String text() {
    return text.toString();
  }

  /** The provisions that can be amended. */
  List<Place> places() {
    return places;
  }

  /** A provision in another article than that of {@code other}. */
  Place elsewhere(Place other) {
    List<Place> rest = places.stream().filter(p -> p.article() != other.article()).toList();
    return rest.get(random.nextInt(rest.size()));
  }

  Place any() {
    return places.get(random.nextInt(places.size()));
  }

  /** A random instruction on a provision, without the item's number before it. */
  String instruction(Place place) {
    return switch (random.nextInt(place.item() ? 8 : 5)) {
      case 0 -> "@replace " + place.path() + " \"" + place.word() + "\" -> \"another thing\"";
      case 1 -> "@insert " + place.path() + " after \"on " + place.word() + "\" \"or more\"";
      case 2 -> "@delete " + place.path() + " \"on " + place.word() + "\"";
      case 3 -> "@repeal " + place.path();
      case 4 -> "@retitle art" + place.article() + " \"Other title\"";
      case 5 ->
          "@insert after " + place.path() + "\n       " + inserted(place) + " An inserted item.";
      case 6 ->
          "@substitute "
              + place.path()
              + "\n       "
              + marker(place.number(), place)
              + " New words.";
      default -> "@suspend " + place.path() + " until 2029-01-01";
    };
  }

  private static String inserted(Place place) {
    return marker(place.number() + "-1", place);
  }

  private static String marker(String number, Place place) {
    return number + (Character.isDigit(place.number().charAt(0)) ? "." : ")");
  }
}
