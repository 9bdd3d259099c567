package org.zan.history.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zan.history.LegalCommit;
import org.zan.history.log.ActHistory.Located;
import org.zan.history.log.FileHistory.Change;
import org.zan.history.log.FormerAddresses.Address;

/**
 * Which commits changed a provision, the newest first. Where one gave it another number or place,
 * those before are asked for the address that it had then, in another act if need be.
 */
final class ActLog {
  private final ActHistory history;
  private final IndexFile index;
  private final boolean all;
  private final List<LogStep> entries = new ArrayList<>();

  private ActLog(ActHistory history, boolean all) {
    this.history = history;
    this.index = history.index();
    this.all = all;
  }

  /**
   * The commits that changed a provision or what stands in it.
   *
   * @param all whether those count too that changed no law
   * @return empty where no text has had such a provision
   */
  static Optional<List<LogStep>> of(ActHistory history, String file, String path, boolean all)
      throws IOException {
    FileHistory held = history.file(file);
    ActLog log = new ActLog(history, all);
    Optional<Address> now = log.now(held, path);
    if (now.isPresent()) {
      Optional<FileHistory> there = log.fileOf(now.get().act(), held);
      if (there.isPresent()) {
        held = there.get();
        path = now.get().path();
      }
    }
    Optional<Set<String>> wanted = log.wanted(held, path);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    log.walk(held, path, wanted.get(), Integer.MAX_VALUE);
    return Optional.of(log.entries);
  }

  private void walk(FileHistory file, String path, Set<String> wanted, int before)
      throws IOException {
    String address = path;
    Set<String> addresses = wanted;
    for (int i = file.changes().size() - 1; i >= 0; i--) {
      Change change = file.changes().get(i);
      if (change.commit() >= before) {
        continue;
      }
      LegalCommit commit = null;
      if (touches(change, address, addresses) || all && !change.words()) {
        commit = index.commit(change.commit());
        LogEntry entry = LogEntry.of(commit, change.words());
        if (all || entry.changesLaw()) {
          entries.add(new LogStep(entry, file.name(), address));
        }
      }
      if (around(change, address)) {
        commit = commit == null ? index.commit(change.commit()) : commit;
        if (FormerAddresses.in(commit)) {
          FormerAddresses former = FormerAddresses.of(commit, history.jurisdictions());
          Optional<Address> old = former.before(file, address);
          Optional<FileHistory> there = old.flatMap(it -> fileOf(it.act(), file));
          if (there.isPresent() && there.get() != file) {
            walk(there.get(), old.get().path(), Set.of(old.get().path()), change.commit());
            return;
          }
          addresses = former(former, file, addresses);
          address = old.map(Address::path).orElse(address);
        }
      }
    }
  }

  private static Set<String> former(FormerAddresses former, FileHistory file, Set<String> now) {
    Set<String> then = new HashSet<>();
    for (String path : now) {
      then.add(former.before(file, path).map(Address::path).orElse(path));
    }
    return then;
  }

  /** Whether a change concerns a provision, what stands in it or around it: it may have moved. */
  private static boolean around(Change change, String path) {
    if (path.equals(FileHistory.WHOLE)) {
      return false;
    }
    for (String changed : change.paths()) {
      String plain = plain(changed);
      if (plain.equals(path) || plain.startsWith(path + "/") || path.startsWith(plain + "/")) {
        return true;
      }
    }
    return false;
  }

  /** The file of an act, in the language of another file. */
  private Optional<FileHistory> fileOf(String act, FileHistory like) {
    if (FormerAddresses.names(like, act)) {
      return Optional.of(like);
    }
    return history.find(act, like.header().language(), like.header().language()).map(history::file);
  }

  /**
   * Where a provision stands that had this address once; empty where something has it, or nothing
   * had.
   */
  static Optional<Address> now(ActHistory history, FileHistory file, String path)
      throws IOException {
    return new ActLog(history, false).now(file, path);
  }

  /**
   * Where a provision stands that had this address once; empty where something has it, or nothing
   * had.
   */
  private Optional<Address> now(FileHistory file, String path) throws IOException {
    if (path.equals(FileHistory.WHOLE) || !index.mentions("renumber ", "move ")) {
      return Optional.empty();
    }
    for (int i = file.changes().size() - 1; i >= 0; i--) {
      Change change = file.changes().get(i);
      LegalCommit commit = index.commit(change.commit());
      if (FormerAddresses.in(commit)) {
        FormerAddresses former = FormerAddresses.of(commit, history.jurisdictions());
        if (former.before(file, path).isPresent()) {
          return Optional.empty();
        }
        Optional<Address> fresh = former.after(file, path);
        if (fresh.isPresent()) {
          Optional<FileHistory> there = fileOf(fresh.get().act(), file);
          Optional<Address> later =
              there.isPresent() && !fresh.get().path().equals(path)
                  ? now(there.get(), fresh.get().path())
                  : Optional.empty();
          return later.isPresent() ? later : fresh;
        }
      }
      if (change.paths().stream().anyMatch(changed -> plain(changed).equals(path))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The paths of a provision and all that stand in it; empty where there is no such provision. */
  private Optional<Set<String>> wanted(FileHistory file, String path) throws IOException {
    if (path.equals(FileHistory.WHOLE) || recorded(file, path)) {
      return Optional.of(Set.of(path));
    }
    if (file.blob() == null) {
      return Optional.empty();
    }
    return history.locate(file, path).map(Located::paths);
  }

  /**
   * Whether a path as it is written was changed once, and holds no provisions but its own items:
   * then no text needs to be read.
   */
  private static boolean recorded(FileHistory file, String path) {
    String within = path + "/";
    for (Change change : file.changes()) {
      for (String changed : change.paths()) {
        if (changed.equals(path) || changed.startsWith(within)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean touches(Change change, String path, Set<String> wanted) {
    if (path.equals(FileHistory.WHOLE)) {
      return change.words();
    }
    for (String changed : change.paths()) {
      String plain = plain(changed);
      if (plain.equals(FileHistory.WHOLE) || wanted.contains(plain)) {
        return true;
      }
      for (int slash = plain.lastIndexOf('/');
          slash > 0;
          slash = plain.lastIndexOf('/', slash - 1)) {
        if (wanted.contains(plain.substring(0, slash))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String plain(String changed) {
    return changed.endsWith(FileHistory.CONTAINER)
        ? changed.substring(0, changed.length() - 1)
        : changed;
  }
}
