package org.zan.history.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Relocation;
import org.zan.dsl.summary.Summarizer;
import org.zan.history.LegalCommit;

/** What a commit says of provisions that it gave other numbers or places. */
final class FormerAddresses {
  private static final String END = "end ";

  private final List<Relocation> relocations;

  private FormerAddresses(List<Relocation> relocations) {
    this.relocations =
        relocations.stream()
            .sorted(Comparator.comparing((Relocation one) -> -one.path().length()))
            .toList();
  }

  /**
   * An address of a provision.
   *
   * @param act identity or alias of the act
   * @param path its path there
   */
  record Address(String act, String path) {}

  /** Whether a commit says so at all: most do not, and cost nothing more. */
  static boolean in(LegalCommit commit) {
    return commit.changes().stream().anyMatch(FormerAddresses::moves);
  }

  private static boolean moves(String change) {
    String line = change.startsWith(END) ? change.substring(END.length()) : change;
    return line.startsWith("renumber ") || line.startsWith("move ");
  }

  /** Reads the instructions that a commit lists. */
  static FormerAddresses of(LegalCommit commit, Jurisdictions jurisdictions) {
    List<Relocation> all = new ArrayList<>(read(commit, "", jurisdictions));
    for (Relocation ended : read(commit, END, jurisdictions)) {
      all.add(
          new Relocation(
              ended.toAct(), ended.toPath(), ended.act(), ended.path(), "", ended.provision()));
    }
    return new FormerAddresses(all);
  }

  /** The lines of a commit are instructions as an act would have them, after the act's name. */
  private static List<Relocation> read(
      LegalCommit commit, String prefix, Jurisdictions jurisdictions) {
    StringBuilder act = new StringBuilder("@act any/law/2000-01-01/1\n\n# 1.\n\n");
    for (String change : commit.changes()) {
      boolean ours = moves(change) && change.startsWith(END) == prefix.equals(END);
      String[] words = ours ? change.substring(prefix.length()).split(" ", 3) : new String[0];
      if (words.length == 3) {
        boolean named = words[1].indexOf('#') >= 0;
        act.append(named ? "" : "@amend " + words[1] + "\n\n");
        act.append('@').append(words[0]).append(' ').append(named ? words[1] + " " : "");
        act.append(words[2]).append("\n\n");
      }
    }
    return Summarizer.summarize(
            ActReader.read("", act.toString(), jurisdictions), 0, new Interner())
        .relocations();
  }

  /** Where a provision stood before, if this moved it. */
  Optional<Address> before(FileHistory file, String path) {
    for (Relocation one : relocations) {
      if (names(file, one.toAct())) {
        Optional<String> old = replaced(path, one.toPath(), one.path());
        if (old.isPresent()) {
          return old.map(it -> new Address(one.act(), it));
        }
      }
    }
    return Optional.empty();
  }

  /** Where a provision stands after this moved it. */
  Optional<Address> after(FileHistory file, String path) {
    for (Relocation one : relocations) {
      if (names(file, one.act())) {
        Optional<String> fresh = replaced(path, one.path(), one.toPath());
        if (fresh.isPresent()) {
          return fresh.map(it -> new Address(one.toAct(), it));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a name is that of the file's act. */
  static boolean names(FileHistory file, String name) {
    return file.header().aliases().contains(name)
        || file.header().identity().equals(ActId.key(name));
  }

  private static Optional<String> replaced(String path, String from, String to) {
    String whole = plain(path);
    String old = plain(from);
    return whole.equals(old) || whole.startsWith(old + "/")
        ? Optional.of(plain(to) + whole.substring(old.length()))
        : Optional.empty();
  }

  /** A path without what stands around an article: it may be left out. */
  private static String plain(String path) {
    int article = path.indexOf("/art");
    return article < 0 || path.contains("annex") ? path : path.substring(article + 1);
  }
}
