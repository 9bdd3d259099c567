package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.InstructionType;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;

/**
 * What may stand at a position: facts and instructions after their sign, their values, targets of
 * references step by step, level words of the file's language in headings, terms in the law's
 * words.
 */
public final class Completion {
  private static final int FEWEST_LETTERS = 2;

  /** So many titles are read from the files; with more proposals, identities say which is which. */
  private static final int FEW_ACTS = 40;

  private static final Pattern SIGN =
      Pattern.compile("^\\s*(?:[\\p{L}\\p{N}.()-]+\\s+)?@([\\p{L}-]*)$");
  private static final Pattern FACT =
      Pattern.compile("^\\s*(?:[\\p{L}\\p{N}.()-]+\\s+)?@([\\p{L}-]+)\\s+(.*)$");
  private static final Pattern HEADING = Pattern.compile("^#+\\s*(?:\\S+\\s+)?(\\p{L}*)$");
  private static final Pattern NUMBER_FIRST = Pattern.compile("^#+\\s*[\\p{N}-]+-(\\p{L}*)$");
  private static final Pattern TARGET = Pattern.compile("\\]\\(([^()]*)$");
  private static final Pattern PLACES =
      Pattern.compile("\"[^\"]*\"|\\bart[\\w/.]*|\\d{4}-\\d\\d-\\d\\d|\\blegal-acts\\b");

  /** How a commencement is given that no date fixes yet. */
  private static final List<String> COMMENCEMENTS =
      List.of("publication + 10 days", "publication + 1 months", "undetermined");

  private final View view;
  private final ActSummary act;
  private final ActReading reading;
  private final int offset;
  private final Wordings wordings;
  private final List<Proposal> proposals = new ArrayList<>();

  private Completion(View view, ActSummary act, ActReading reading, int offset, Wordings wordings) {
    this.view = view;
    this.act = act;
    this.reading = reading;
    this.offset = offset;
    this.wordings = wordings;
  }

  /**
   * The proposals at an offset, the nearest first.
   *
   * @param language of the editor: en, ru or kk
   */
  public static List<Proposal> at(View view, String file, int offset, String language) {
    Optional<ActSummary> act = view.book().file(file);
    Optional<ActReading> reading = view.reading(file);
    if (act.isEmpty()
        || reading.isEmpty()
        || offset < 0
        || offset > reading.get().text().length()) {
      return List.of();
    }
    Completion completion =
        new Completion(view, act.get(), reading.get(), offset, Wordings.in(language));
    completion.propose();
    return completion.proposals;
  }

  /** Whether these are all that fit; where there are too many, more letters bring others. */
  public static boolean all(List<Proposal> proposals) {
    return proposals.size() <= FEW_ACTS
        || proposals.size() < Steps.MOST && proposals.get(0).kind() != Proposal.Kind.ACT;
  }

  private void propose() {
    String text = reading.text();
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    String before = text.substring(start, offset);
    Matcher sign = SIGN.matcher(before);
    Matcher fact = FACT.matcher(before);
    Matcher target = TARGET.matcher(text.substring(paragraph(text), offset));
    if (sign.matches()) {
      signs(sign.group(1), start);
    } else if (target.find()) {
      target(lastWord(target.group(1)));
    } else if (fact.matches()) {
      value(fact.group(1), fact.group(2));
    } else if (before.startsWith("#")) {
      levels(before);
    } else {
      terms(before);
    }
  }

  /** Where the paragraph around the offset begins: links may cross line breaks. */
  private int paragraph(String text) {
    int start = text.lastIndexOf("\n\n", Math.max(0, offset - 1));
    return start < 0 ? 0 : start;
  }

  private static String lastWord(String words) {
    return words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1);
  }

  private Range last(int length) {
    return new Range(act.file(), offset - length, length);
  }

  private void add(String label, Proposal.Kind kind, String typed, String text, String detail) {
    String target =
        switch (kind) {
          case ACT -> label;
          case TERM -> detail;
          default -> "";
        };
    boolean repealed =
        kind == Proposal.Kind.ACT
            && view.book().resolve(act, label, "").state() == Resolution.State.REPEALED;
    proposals.add(
        new Proposal(label, kind, last(typed.length()), text, false, detail, target, repealed));
  }

  private void signs(String typed, int lineStart) {
    boolean header =
        reading
            .text()
            .substring(0, lineStart)
            .lines()
            .allMatch(line -> line.isBlank() || line.startsWith("@") || line.startsWith("//"));
    FactType.Place place = header ? FactType.headerOf(reading) : FactType.Place.PROVISION;
    for (FactType type : FactType.in(place)) {
      boolean there = type.once() && header && reading.headerFact(type.name()).isPresent();
      if (type.name().startsWith(typed) && (!there || type.name().equals(typed))) {
        add("@" + type.name(), Proposal.Kind.FACT, typed, type.name() + " ", meaning(type.name()));
      }
    }
    for (InstructionType type : header ? List.<InstructionType>of() : InstructionType.all()) {
      if (type.name().startsWith(typed)) {
        type.examples().forEach(example -> instruction(example, typed));
      }
    }
  }

  private String meaning(String name) {
    return wordings.has("sign." + name) ? wordings.of("sign." + name) : "";
  }

  private void instruction(String example, String typed) {
    Matcher places = PLACES.matcher(example.substring(1).replace("$", "\\$"));
    StringBuilder snippet = new StringBuilder();
    int n = 0;
    while (places.find()) {
      n++;
      boolean quoted = places.group().startsWith("\"");
      String words = quoted ? places.group().replace("\"", "") : places.group();
      String slot = "${" + n + ":" + words + "}";
      places.appendReplacement(
          snippet, Matcher.quoteReplacement(quoted ? "\"" + slot + "\"" : slot));
    }
    places.appendTail(snippet);
    String name = example.substring(1, example.indexOf(' '));
    proposals.add(
        new Proposal(
            example.lines().findFirst().orElse(example),
            Proposal.Kind.INSTRUCTION,
            last(typed.length()),
            snippet.toString(),
            true,
            meaning(name),
            "",
            false));
  }

  private void value(String name, String typed) {
    String word = lastWord(typed);
    if (InstructionType.of(name).isPresent()) {
      instructionTarget(name, typed, word);
      return;
    }
    Optional<FactType> type =
        FactType.all().stream().filter(it -> it.name().equals(name)).findFirst();
    boolean by = typed.matches(".*\\bby\\s+\\S*");
    if (by || type.filter(it -> it.value() == FactType.Value.REFERENCES).isPresent()) {
      target(word);
    } else if (name.equals("language")) {
      reading.jurisdiction().languages().stream()
          .filter(it -> it.startsWith(word))
          .forEach(
              it ->
                  add(
                      it,
                      Proposal.Kind.VALUE,
                      word,
                      it,
                      Locale.forLanguageTag(it).getDisplayLanguage(Locale.forLanguageTag(it))));
    } else if (name.equals("act") || name.equals("bill")) {
      identity(word);
    } else if (type.filter(it -> it.value() != FactType.Value.WORDS).isPresent()) {
      dates(word);
      events(type.get(), word);
    }
  }

  /** The dates that the file has: those of one act are often the same. */
  private void dates(String typed) {
    TreeSet<String> dates = new TreeSet<>();
    for (ReadFact fact : reading.header()) {
      Matcher date = Pattern.compile("\\d{4}-\\d\\d-\\d\\d").matcher(fact.value());
      while (date.find()) {
        dates.add(date.group());
      }
    }
    dates.stream()
        .filter(it -> it.startsWith(typed) && !it.equals(typed))
        .forEach(it -> add(it, Proposal.Kind.VALUE, typed, it, ""));
  }

  /** What may stand in the place of a date: an event that fixes it. */
  private void events(FactType type, String typed) {
    if (type.value() == FactType.Value.COMMENCEMENT) {
      for (String event : COMMENCEMENTS) {
        if (event.startsWith(typed)) {
          add(event, Proposal.Kind.VALUE, typed, event, "");
        }
      }
    }
  }

  private void identity(String typed) {
    String[] steps = typed.split("/", -1);
    String last = steps[steps.length - 1];
    if (steps.length == 1) {
      new TreeSet<>(view.book().jurisdictions().codes())
          .stream()
              .filter(code -> code.startsWith(last))
              .forEach(
                  code ->
                      add(
                          code,
                          Proposal.Kind.VALUE,
                          last,
                          code + "/",
                          view.book().jurisdictions().of(code).name()));
    } else if (steps.length == 2) {
      String language = act.language();
      view.book().jurisdictions().of(steps[0]).kinds().stream()
          .filter(kind -> kind.name().startsWith(last) && !kind.name().equals("*"))
          .forEach(
              kind ->
                  add(
                      kind.name(),
                      Proposal.Kind.VALUE,
                      last,
                      kind.name() + "/",
                      kind.names().getOrDefault(language, "")));
    }
  }

  private void instructionTarget(String name, String typed, String word) {
    boolean quoted = typed.chars().filter(c -> c == '"').count() % 2 == 1;
    if (quoted) {
      return;
    }
    if (name.equals("amend")) {
      target(word);
    } else if (word.indexOf('#') >= 0) {
      target(word);
    } else {
      reading.references().stream()
          .filter(it -> it.place() == Place.AMENDED_ACT && it.offset() < offset)
          .reduce((first, second) -> second)
          .ifPresent(
              amended ->
                  Steps.propose(view, act, amended.act(), word, last(word.length()), proposals));
    }
  }

  /** A target of a reference as far as it is written. */
  private void target(String written) {
    int colon = written.indexOf(':');
    String word = written.substring(colon + 1);
    int hash = word.indexOf('#');
    if (hash >= 0) {
      String path = word.substring(hash + 1);
      String name = word.substring(0, hash);
      int date = name.indexOf('@');
      Steps.propose(
          view,
          act,
          date < 0 ? name : name.substring(0, date),
          path,
          last(path.length()),
          proposals);
      return;
    }
    acts(word);
    if (colon < 0) {
      for (Relation relation : Relation.values()) {
        if (relation.word().startsWith(word)) {
          add(relation.word() + ":", Proposal.Kind.RELATION, word, relation.word() + ":", "");
        }
      }
    }
  }

  private void acts(String typed) {
    Map<String, ActSummary> fitting = ActNames.fitting(view.book(), typed, Steps.MOST);
    boolean few = fitting.size() <= FEW_ACTS;
    fitting.forEach(
        (name, other) ->
            add(
                name,
                Proposal.Kind.ACT,
                typed,
                name,
                few
                    ? Parts.title(view, inThisLanguage(name, other))
                    : other.identity().map(Object::toString).orElse("")));
  }

  /** The version of an act that a reference in this file means: a drafter reads its title. */
  private ActSummary inThisLanguage(String name, ActSummary other) {
    Resolution meant = view.book().resolve(act, name, "");
    return meant.hasAct() ? meant.act() : other;
  }

  private void levels(String before) {
    Matcher heading = HEADING.matcher(before);
    Matcher numberFirst = NUMBER_FIRST.matcher(before);
    boolean fits = numberFirst.matches() || heading.matches();
    if (!fits) {
      return;
    }
    String typed = numberFirst.matches() ? numberFirst.group(1) : heading.group(1);
    boolean capital = !numberFirst.matches();
    String small = typed.toLowerCase(Locale.ROOT);
    Vocabulary vocabulary = view.book().jurisdictions().vocabulary();
    vocabulary.levelWords().stream()
        .filter(word -> word.startsWith(small) && !word.endsWith("."))
        .filter(word -> word.codePoints().allMatch(Character::isLetter))
        .filter(word -> vocabulary.inflected(act.language(), word).isPresent())
        .sorted(Comparator.comparingInt(word -> place(vocabulary, word)))
        .forEach(
            word -> {
              String shown =
                  capital
                      ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                      : word;
              String code =
                  vocabulary
                      .inflected(act.language(), word)
                      .map(Vocabulary.LevelWord::level)
                      .orElse("");
              add(shown, Proposal.Kind.LEVEL, typed, shown, code);
            });
  }

  /** Levels of the jurisdiction come first, the outermost before all; then those of others. */
  private int place(Vocabulary vocabulary, String word) {
    String level =
        vocabulary.inflected(act.language(), word).map(Vocabulary.LevelWord::level).orElse("");
    int place = reading.jurisdiction().levels().indexOf(level);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  /**
   * The terms that hold here and begin with the words before the cursor, of which several may
   * belong to the term. What a repealed provision defined holds no more.
   */
  private void terms(String before) {
    Matcher word = Pattern.compile("[\\p{L}\\p{M}-]+$").matcher(before);
    if (!word.find() || word.group().length() < FEWEST_LETTERS) {
      return;
    }
    Terms.in(view, act).stream()
        .filter(it -> it.act().provisions().repealedAround(it.term().provision()) < 0)
        .sorted(Comparator.comparing(known -> known.term().term()))
        .forEach(
            known -> {
              String term = known.term().term();
              String typed = Terms.beginning(before, term);
              if (!typed.isEmpty()) {
                add(
                    term,
                    Proposal.Kind.TERM,
                    typed,
                    typed + term.substring(typed.length()),
                    Parts.address(view.book(), known.act(), known.term().provision()));
              }
            });
  }
}
