package org.zan.eclipse.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.zan.server.protocol.BookTree;

/**
 * A statute book as a tree: what is being drafted first, then the law from its highest rank down,
 * then what changed it.
 */
final class Nodes {
  private Nodes() {}

  /** One statute book needs no node of its own. */
  static List<Node> of(List<BookTree> books) {
    if (books.size() == 1) {
      return parts(books.get(0));
    }
    return books.stream()
        .map(
            book ->
                new Node(book.uri(), book.name(), "book")
                    .asGroup()
                    .note(book.ready() ? "" : Words.reading)
                    .has(parts(book)))
        .toList();
  }

  private static List<Node> parts(BookTree book) {
    List<Node> parts = new ArrayList<>();
    if (!book.bills().isEmpty()) {
      String id = book.uri() + "/bills";
      parts.add(group(id, Words.bills, book.bills().stream().map(it -> bill(id, it)).toList()));
    }
    for (BookTree.Kind kind : book.kinds()) {
      String id = book.uri() + "/kind/" + kind.kind();
      String label = kind.label().isEmpty() ? Words.noIdentity : kind.label();
      parts.add(group(id, label, kind.acts().stream().map(it -> act(id, it)).toList()));
    }
    if (!book.enacted().isEmpty()) {
      String id = book.uri() + "/enacted";
      List<Node> acts = book.enacted().stream().map(it -> enacted(id, it)).toList();
      parts.add(group(id, Words.enactments, acts));
    }
    return parts;
  }

  private static Node group(String id, String label, List<Node> nodes) {
    return new Node(id, label, "kind").asGroup().note(Integer.toString(nodes.size())).has(nodes);
  }

  private static Node act(String parent, BookTree.Act act) {
    String icon =
        switch (act.status()) {
          case "in-force" -> "statute";
          case "repealed", "expired" -> "repealed";
          default -> "later";
        };
    String note =
        act.status().equals("in-force") && act.alias() != null ? act.alias() : status(act);
    Node node = new Node(parent + "/" + act.act(), act.title(), icon).note(note);
    return text(node, act.versions(), true);
  }

  private static String status(BookTree.Act act) {
    return switch (act.status()) {
      case "in-force" -> dated(Words.inForceFrom, Words.inForce, act.since());
      case "not-yet" -> dated(Words.notBefore, Words.notYet, act.since());
      case "expired" -> dated(Words.expiredOn, Words.expired, act.since());
      case "repealed" -> dated(Words.repealedOn, Words.repealed, act.since());
      default -> Words.undetermined;
    };
  }

  private static String dated(String words, String without, String day) {
    return day == null ? without : NLS.bind(words, day);
  }

  private static Node bill(String parent, BookTree.Bill bill) {
    String state =
        switch (bill.state()) {
          case "conflicts" ->
              NLS.bind(
                  Words.conflicts,
                  bill.conflicts().stream().map(Nodes::name).collect(Collectors.joining(", ")));
          case "errors" -> Words.errors;
          default -> Words.draft;
        };
    String icon = bill.state().equals("draft") ? "bill" : "bill-" + bill.state();
    String effect =
        bill.dates().isEmpty()
            ? null
            : NLS.bind(Words.takesEffect, String.join(", ", bill.dates()));
    Node node =
        new Node(parent + "/" + bill.bill(), bill.title(), icon).note(joined(state, effect));
    return text(node, bill.versions(), false).asBill();
  }

  private static Node enacted(String parent, BookTree.Enacted act) {
    String waits = null;
    if (!act.pending().isEmpty()) {
      waits = NLS.bind(Words.pending, act.pending().get(act.pending().size() - 1));
    } else if (act.undetermined()) {
      waits = Words.waits;
    }
    Node node =
        new Node(parent + "/" + act.act(), act.title(), waits == null ? "enacted" : "later")
            .note(joined(name(act.act()), waits));
    return text(node, act.versions(), false);
  }

  /** What can be asked of a text, then its structure; of several languages, each has its own. */
  private static Node text(Node node, List<BookTree.Version> versions, boolean act) {
    node.asText();
    if (versions.isEmpty()) {
      return node;
    }
    String uri = versions.get(0).uri();
    List<Node> asked =
        act
            ? List.of(
                new Node(node.id() + "/citing", Words.citedBy, "citing")
                    .asks(() -> Questions.citing(node.id(), uri)),
                new Node(node.id() + "/amending", Words.amendedBy, "enacted")
                    .asks(() -> Questions.amending(node.id(), uri)))
            : List.of();
    node.opens(uri);
    if (versions.size() == 1) {
      return node.asks(
          () ->
              Questions.structure(uri)
                  .thenApply(it -> Stream.concat(asked.stream(), it.stream()).toList()));
    }
    Stream<Node> texts =
        versions.stream()
            .map(
                it ->
                    new Node(it.uri(), language(it.language()), "version")
                        .opens(it.uri())
                        .asks(() -> Questions.structure(it.uri())));
    return node.has(Stream.concat(asked.stream(), texts).toList());
  }

  /** The language in words of its own. */
  private static String language(String code) {
    Locale locale = Locale.forLanguageTag(code);
    String name = locale.getDisplayLanguage(locale);
    return code.isEmpty() || name.isEmpty() ? Words.text : name;
  }

  /** The last part of an identity, which people say: {@code 480-V}. */
  private static String name(String identity) {
    return identity.substring(identity.lastIndexOf('/') + 1);
  }

  static String joined(String... words) {
    return Stream.of(words)
        .filter(Objects::nonNull)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
