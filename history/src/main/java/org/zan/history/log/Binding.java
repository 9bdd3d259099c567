package org.zan.history.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.text.LaidOutText;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;

/**
 * What of a text binds on a date, as its own facts say: provisions that say that they come into
 * force later, had ended before, or are suspended, are left out. No commit records that: such texts
 * are those with which a history begins, and new acts.
 */
public final class Binding {
  private static final String IN_FORCE = "in-force";
  private static final String EXPIRES = "expires";
  private static final String SUSPENDED = "suspended";
  private static final Pattern DATED =
      Pattern.compile("@(?:in-force|expires|suspended)[ \\t]+(\\S+)");

  private static final Pattern PERIOD = Pattern.compile("(\\S{10})\\.\\.(\\S{10})");

  /**
   * A provision that does not bind.
   *
   * @param path its path
   * @param from since when it will; empty where that is not determined, or where it has ended
   * @param ended since when it does no more; of what is suspended, both are there
   */
  public record Left(String path, Optional<LocalDate> from, Optional<LocalDate> ended) {}

  private record Cut(int start, int end, int provision, Left left) {}

  private final ActText act;
  private final LocalDate date;
  private final List<Part> parts = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();

  private Binding(ActText act, LocalDate date) {
    this.act = act;
    this.date = date;
  }

  /** What binds; empty where all of it does, as of most texts. */
  public static Optional<Binding> of(
      String file, String text, LocalDate date, Jurisdictions jurisdictions) {
    if (!mayDiffer(text, date)) {
      return Optional.empty();
    }
    Binding binding = new Binding(ActText.read(file, text, jurisdictions), date);
    binding.list(binding.act.reading().act());
    binding.look(binding.act.reading().act());
    return binding.cuts.isEmpty() ? Optional.empty() : Optional.of(binding);
  }

  /** Whether the text names another date than one that has come, or has not ended. */
  private static boolean mayDiffer(String text, LocalDate date) {
    Matcher dated = DATED.matcher(text);
    while (dated.find()) {
      Optional<LocalDate> named = LegalDate.leading(dated.group(1));
      boolean inForce = dated.group().startsWith("@" + IN_FORCE);
      boolean suspended = dated.group().startsWith("@" + SUSPENDED);
      if (suspended || named.isEmpty() || named.get().isAfter(date) == inForce) {
        return true;
      }
    }
    return false;
  }

  private void list(Part part) {
    parts.add(part);
    part.children().forEach(this::list);
  }

  private void look(Part part) {
    for (Part child : part.children()) {
      Optional<Left> left = left(child);
      if (left.isPresent()) {
        cut(child, left.get());
      } else {
        look(child);
      }
    }
  }

  private Optional<Left> left(Part part) {
    for (ReadFact fact : part.facts()) {
      Optional<LocalDate> named = LegalDate.leading(fact.value());
      boolean open = fact.value().strip().startsWith("undetermined");
      if (fact.name().equals(IN_FORCE) && (open || named.filter(date::isBefore).isPresent())) {
        return Optional.of(new Left(path(part), named, Optional.empty()));
      }
      if (fact.name().equals(SUSPENDED)) {
        Optional<Left> suspended = suspended(part, fact.value());
        if (suspended.isPresent()) {
          return suspended;
        }
      }
      if (fact.name().equals(EXPIRES) && named.filter(end -> !end.isAfter(date)).isPresent()) {
        return Optional.of(new Left(path(part), Optional.empty(), named));
      }
    }
    return Optional.empty();
  }

  private Optional<Left> suspended(Part part, String value) {
    Matcher days = PERIOD.matcher(value.strip());
    if (!days.lookingAt()) {
      return Optional.empty();
    }
    Optional<LocalDate> from = LegalDate.leading(days.group(1));
    Optional<LocalDate> until = LegalDate.leading(days.group(2));
    boolean holds =
        from.filter(day -> !day.isAfter(date)).isPresent()
            && until.filter(date::isBefore).isPresent();
    return holds ? Optional.of(new Left(path(part), until, from)) : Optional.empty();
  }

  private String path(Part part) {
    return act.path(parts.indexOf(part));
  }

  private void cut(Part part, Left left) {
    String text = act.reading().text();
    Block block = LaidOutText.at(act.reading().document(), part.offset()).orElseThrow();
    int start = text.lastIndexOf('\n', part.offset() - 1) + 1;
    boolean ownLine = text.substring(start, part.offset()).isBlank();
    int end = end(block);
    int newline = text.indexOf('\n', end);
    if (ownLine) {
      end = newline < 0 ? text.length() : newline + 1;
      // One blank line is enough between what stands above and below.
      boolean gap = start >= 2 && text.startsWith("\n\n", start - 2);
      end += gap && text.startsWith("\n", end) ? 1 : 0;
    }
    cuts.add(new Cut(ownLine ? start : part.offset(), end, parts.indexOf(part), left));
  }

  /** Where the words of a block end; what closes the act is not its own. */
  private int end(Block block) {
    List<Block> children =
        block instanceof Heading heading
            ? heading.getChildren()
            : block instanceof Item item ? item.getChildren() : List.of();
    int last = -1;
    for (Block child : children) {
      if (child instanceof Fact fact && fact.getName().equals("@closing")) {
        break;
      }
      last++;
    }
    if (last >= 0) {
      return end(children.get(last));
    }
    EObject words =
        block instanceof Heading heading && !heading.getCaption().isEmpty()
            ? heading.getCaption().get(heading.getCaption().size() - 1)
            : block;
    int end =
        block instanceof Item item
            ? NodeModelUtils.getNode(item).getOffset() + item.getMarker().length()
            : NodeModelUtils.getNode(words).getEndOffset();
    String text = act.reading().text();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The text without what does not bind. */
  public String text() {
    StringBuilder text = new StringBuilder(act.reading().text());
    for (int i = cuts.size() - 1; i >= 0; i--) {
      text.delete(cuts.get(i).start(), cuts.get(i).end());
    }
    return text.toString();
  }

  /** What is left out, in the order of the text. */
  public List<Left> left() {
    return cuts.stream().map(Cut::left).toList();
  }

  /** What a path leads to that is left out, or stands in it. */
  public Optional<Left> left(String path) {
    Resolution found = act.resolve(path);
    if (ActText.found(found)) {
      for (int p = found.provision(); p > 0; p = act.act().provisions().parent(p)) {
        for (Cut cut : cuts) {
          if (cut.provision() == p) {
            return Optional.of(cut.left());
          }
        }
      }
    }
    return Optional.empty();
  }
}
