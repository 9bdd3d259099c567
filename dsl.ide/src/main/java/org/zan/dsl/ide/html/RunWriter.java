package org.zan.dsl.ide.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.ide.Terms;
import org.zan.dsl.ide.View;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.text.PublishedText;
import org.zan.dsl.zan.Definition;
import org.zan.dsl.zan.Footnote;
import org.zan.dsl.zan.Link;
import org.zan.dsl.zan.Plain;
import org.zan.dsl.zan.Run;
import org.zan.dsl.zan.Target;

/** The words of an act as HTML: references are links, terms show what they mean. */
final class RunWriter {
  private final Html html;
  private final View view;
  private final ActSummary act;
  private final ActPage.Addresses addresses;
  private final Definitions definitions;

  /** By the offset of their target, index of the references of the act. */
  private final TreeMap<Integer, Integer> references = new TreeMap<>();

  private final TreeMap<Integer, Terms.Use> uses = new TreeMap<>();
  private final Map<String, Integer> marks = new HashMap<>();
  private final Set<String> notes = new HashSet<>();

  RunWriter(Html html, View view, ActSummary act, ActReading reading, ActPage.Addresses addresses) {
    this.html = html;
    this.view = view;
    this.act = act;
    this.addresses = addresses;
    this.definitions = new Definitions(view);
    List<ReadReference> read = reading.references();
    for (int i = 0; i < Math.min(read.size(), act.references().size()); i++) {
      references.put(read.get(i).offset(), i);
    }
    Terms.uses(view, act, reading).forEach(use -> uses.put(use.range().offset(), use));
  }

  void write(List<? extends Run> runs) {
    for (Run run : runs) {
      if (run instanceof Plain plain) {
        plain(plain);
      } else if (run instanceof Link link) {
        link(link);
      } else if (run instanceof Definition definition) {
        html.open("dfn").text(PublishedText.of(definition.getWords())).close("dfn");
      } else if (run instanceof Footnote footnote) {
        mark(footnote.getMark().replaceAll("[\\[\\]^]", ""));
      }
    }
  }

  private void plain(Plain plain) {
    INode node = NodeModelUtils.getNode(plain);
    String text = plain.getText();
    int start = node.getOffset();
    int at = 0;
    boolean same = node.getText().endsWith(text) && node.getLength() == text.length();
    var inside = same ? uses.subMap(start, true, start + text.length(), false) : Map.of();
    for (Object each : inside.values()) {
      Terms.Use use = (Terms.Use) each;
      int from = use.range().offset() - start;
      int to = from + use.range().length();
      if (from >= at && to <= text.length()) {
        html.text(PublishedText.of(text.substring(at, from)));
        term(use, PublishedText.of(text.substring(from, to)));
        at = to;
      }
    }
    html.text(PublishedText.of(text.substring(at)));
  }

  private void term(Terms.Use use, String words) {
    ActSummary by = use.known().act();
    String path = view.book().path(by, use.known().term().provision());
    html.open(
            "a",
            "class",
            "zan-term",
            "href",
            address(by, path),
            "title",
            definitions.of(use.known()),
            "data-file",
            by.file(),
            "data-path",
            path)
        .text(words)
        .close("a");
  }

  private String address(ActSummary to, String path) {
    String fragment = path.equals(".") ? "" : "#" + path;
    if (to.file().equals(act.file())) {
      return fragment.isEmpty() ? "#" : fragment;
    }
    return addresses.of(to.file()) + fragment;
  }

  private void link(Link link) {
    INode node = NodeModelUtils.getNode(link);
    String words = link.getWords() == null ? "" : PublishedText.of(link.getWords());
    EObject first = link.getTargets().isEmpty() ? null : link.getTargets().get(0);
    String url = first instanceof Target target ? target.getUrl() : null;
    var inside = references.subMap(node.getOffset(), true, node.getEndOffset(), false);
    if (url != null) {
      outside(url, words);
    } else if (inside.isEmpty()) {
      html.text(words);
    } else {
      int reference = inside.firstEntry().getValue();
      cited(view.book().resolve(act, reference), reference, words);
    }
  }

  /** Only addresses of the web are links: others might run something. */
  private void outside(String url, String words) {
    boolean web = url.toLowerCase(Locale.ROOT).matches("https?://.*");
    html.open(
            "a",
            "class",
            "zan-ref zan-external",
            "href",
            web ? url : null,
            "rel",
            web ? "noopener noreferrer" : null)
        .text(words)
        .close("a");
  }

  private void cited(Resolution to, int reference, String words) {
    boolean leads =
        to.state() == Resolution.State.RESOLVED || to.state() == Resolution.State.REPEALED;
    String path = leads ? view.book().path(to.act(), to.provision()) : null;
    html.open(
            "a",
            "class",
            "zan-ref zan-" + to.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            "href",
            leads ? address(to.act(), path) : null,
            "title",
            leads ? title(to) : to.identity(),
            "data-relation",
            act.references().relation(reference).name().toLowerCase(Locale.ROOT),
            "data-file",
            leads ? to.act().file() : null,
            "data-path",
            path)
        .text(words)
        .close("a");
  }

  private String title(Resolution to) {
    String label = Parts.label(view, to.act(), to.provision());
    return to.provision() == 0 || to.act().file().equals(act.file())
        ? label
        : Parts.title(view, to.act()) + ", " + label;
  }

  private void mark(String mark) {
    int count = marks.merge(mark, 1, Integer::sum);
    html.open("sup", "id", "noteref-" + mark + "-" + count)
        .open("a", "class", "zan-mark", "href", "#note-" + mark, "role", "doc-noteref")
        .text(mark)
        .close("a")
        .close("sup");
  }

  /** The id of a footnote; of several with one mark, the first one has the plain one. */
  String noteId(String mark) {
    String id = "note-" + mark;
    for (int i = 2; !notes.add(id); i++) {
      id = "note-" + mark + "~" + i;
    }
    return id;
  }
}
