package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.InstructionType;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.text.PublishedText;

/** What an editor shows of the thing under the pointer, as Markdown. */
public final class Hover {
  private static final int MOST_SHOWN = 1500;
  private static final int MOST_READ = 20_000;
  private static final List<String> DATES =
      List.of("in-force", "applies-from", "expires", "suspended", "repealed", "annulled");

  /**
   * What is shown.
   *
   * @param range the words it is about
   * @param markdown what is shown
   */
  public record Shown(Range range, String markdown) {}

  private final View view;
  private final Wordings wordings;

  private Hover(View view, String language) {
    this.view = view;
    this.wordings = Wordings.in(language);
  }

  /**
   * What is shown at an offset: the words, status and dates of a cited provision; the definition of
   * a term and where it is; what a fact or instruction means.
   *
   * @param language of the editor: en, ru or kk
   */
  public static Optional<Shown> of(View view, String file, int offset, String language) {
    Hover hover = new Hover(view, language);
    return Subject.at(view, file, offset)
        .flatMap(subject -> hover.shown(subject).map(it -> new Shown(subject.range(), it)));
  }

  /**
   * What is shown of the target of a reference that a file may have: {@code civil-code#art5/2}, or
   * {@code #art5} for a provision of its own.
   *
   * @param language of the editor: en, ru or kk
   */
  public static Optional<String> ofTarget(View view, String file, String target, String language) {
    int hash = target.indexOf('#');
    String name = hash < 0 ? target : target.substring(0, hash);
    String path = hash < 0 ? "" : target.substring(hash + 1);
    return view.book()
        .file(file)
        .map(act -> view.book().resolve(act, name, path))
        .filter(Resolution::hasAct)
        .map(it -> new Hover(view, language).cited(it));
  }

  private Optional<String> shown(Subject subject) {
    if (subject instanceof Subject.Citation citation) {
      return Optional.of(cited(citation.target()));
    }
    if (subject instanceof Subject.Provision it) {
      return Optional.of(head(it.act(), it.provision()) + dates(it.act(), it.provision()));
    }
    if (subject instanceof Subject.Term term) {
      int provision = term.term().provision();
      return Optional.of(
          "**"
              + plain(term.term().term())
              + "**\n\n"
              + words(term.act(), provision)
              + "\n\n"
              + head(term.act(), provision));
    }
    return sign(((Subject.Sign) subject).name());
  }

  private String cited(Resolution target) {
    return switch (target.state()) {
      case RESOLVED, REPEALED ->
          head(target.act(), target.provision())
              + dates(target.act(), target.provision())
              + moved(target)
              + "\n\n"
              + words(target.act(), target.provision());
      case DANGLING -> wordings.of("dangling", target.act().label(), target.failed());
      case EXTERNAL -> wordings.of("external", target.identity());
      case MALFORMED -> wordings.of("malformed");
      default -> wordings.of("unknown", target.identity());
    };
  }

  /** Since when the provision stands where it does, if it is cited by an older address. */
  private String moved(Resolution target) {
    if (target.moved() == null) {
      return "";
    }
    ActSummary by = target.moved().by();
    String address = "`" + Parts.address(view.book(), by, target.moved().provision()) + "`";
    String date = target.moved().date();
    return "\n\n"
        + (date.isEmpty()
            ? wordings.of("moved", address)
            : wordings.of("moved.since", address, date));
  }

  private String head(ActSummary act, int provision) {
    String address = "`" + Parts.address(view.book(), act, provision) + "`";
    String title = plain(Parts.title(view, act));
    return provision == 0
        ? "**" + title + "** " + address
        : "**" + plain(Parts.label(view, act, provision)) + "** " + address + "  \n" + title;
  }

  /** The nearest fact of each date, on the provision or around it. */
  private String dates(ActSummary act, int provision) {
    Optional<ActReading> reading = dated(act);
    if (reading.isEmpty()) {
      return "";
    }
    List<Part> parts = Parts.of(reading.get());
    List<String> lines = new ArrayList<>();
    for (String name : DATES) {
      Optional<ReadFact> fact = reading.get().headerFact(name);
      int p = Math.min(provision, parts.size() - 1);
      for (Part part = parts.get(p); part != null; part = part.parent()) {
        Optional<ReadFact> own =
            part.facts().stream().filter(it -> it.name().equals(name)).findFirst();
        if (own.isPresent()) {
          fact = own;
          break;
        }
      }
      fact.map(it -> reading.get().text().substring(it.valueOffset(), it.offset() + it.length()))
          .ifPresent(it -> lines.add(plain(wordings.of("date." + name, it.strip()))));
    }
    return lines.isEmpty() ? "" : "\n\n" + String.join("  \n", lines);
  }

  /**
   * An act as far as its dates go: what stands before its provisions, where none of those has a
   * date, as a long act takes long to read.
   */
  private Optional<ActReading> dated(ActSummary act) {
    String text = view.text(act.file()).orElse("");
    int body = act.provisions().size() > 1 ? act.provisions().offset(1) : text.length();
    for (int at = text.indexOf('@', body); at >= 0; at = text.indexOf('@', at + 1)) {
      int name = at + 1;
      if (DATES.stream().anyMatch(it -> text.startsWith(it, name))) {
        return view.reading(act.file());
      }
    }
    return view.text(act.file())
        .map(it -> it.substring(0, Math.min(body, it.length())))
        .map(it -> ActReader.read(act.file(), it, view.book().jurisdictions()));
  }

  /** The words of a provision as published; of a long one its beginning. */
  private String words(ActSummary act, int provision) {
    Range whole = Parts.whole(view, act, provision);
    boolean read = provision > 0 && whole.length() <= MOST_READ;
    String words = read ? published(view.text(act.file()).orElse(""), whole) : "";
    String shown =
        words.length() > MOST_SHOWN ? words.substring(0, cut(words)).stripTrailing() + " …" : words;
    return plain(shown).replace("\n", "\n\n");
  }

  /** Where to cut words so that no pair of surrogates is torn. */
  private static int cut(String words) {
    int blank = words.lastIndexOf(' ', MOST_SHOWN);
    return blank > 0 ? blank : words.offsetByCodePoints(0, MOST_SHOWN / 2);
  }

  /**
   * The published words of a provision, parsed without its act: from the beginning of its line, as
   * what belongs to it depends on its column, and on numbers before it in the same line.
   */
  static String published(String text, Range provision) {
    int line = text.lastIndexOf('\n', provision.offset() - 1) + 1;
    ICompositeNode root = ZanDocuments.parse(text.substring(line, provision.end())).getRootNode();
    ILeafNode sign = NodeModelUtils.findLeafNodeAtOffset(root, provision.offset() - line);
    return sign == null ? "" : PublishedText.of(NodeModelUtils.findActualSemanticObjectFor(sign));
  }

  private Optional<String> sign(String name) {
    if (!wordings.has("sign." + name)) {
      return Optional.empty();
    }
    StringBuilder shown = new StringBuilder("**@" + name + "** – " + wordings.of("sign." + name));
    InstructionType.of(name)
        .ifPresent(
            type ->
                type.examples()
                    .forEach(
                        example -> shown.append("\n\n```zan\n").append(example).append("\n```")));
    return Optional.of(shown.toString());
  }

  /** Words of the law as Markdown that shows just them. */
  private static String plain(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
