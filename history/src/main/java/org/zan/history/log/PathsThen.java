package org.zan.history.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.history.LegalCommit;
import org.zan.history.log.FileHistory.Change;
import org.zan.history.log.FormerAddresses.Address;

/** What the provisions of an act were called when a commit was made. */
final class PathsThen {
  /** A commit that gave provisions other numbers or places. */
  private record Shift(int commit, FormerAddresses addresses) {}

  private final FileHistory file;

  /** The newest first. */
  private final List<Shift> shifts = new ArrayList<>();

  private PathsThen(FileHistory file) {
    this.file = file;
  }

  /** The provisions of a file. */
  static PathsThen of(ActHistory history, FileHistory file) throws IOException {
    PathsThen paths = new PathsThen(file);
    if (history.index().mentions("renumber ", "move ")) {
      for (int i = file.changes().size() - 1; i >= 0; i--) {
        Change change = file.changes().get(i);
        LegalCommit commit = history.index().commit(change.commit());
        if (FormerAddresses.in(commit)) {
          paths.shifts.add(
              new Shift(change.commit(), FormerAddresses.of(commit, history.jurisdictions())));
        }
      }
    }
    return paths;
  }

  /** What a provision was called after a commit, and, where that gave it the name, before it. */
  List<Address> at(int commit, String path) {
    List<Address> addresses = new ArrayList<>();
    Address now = new Address("", path);
    for (Shift shift : shifts) {
      Optional<Address> old =
          shift.commit() < commit ? Optional.empty() : shift.addresses().before(file, now.path());
      if (old.isPresent()) {
        if (shift.commit() == commit) {
          addresses.add(now);
        }
        boolean home = FormerAddresses.names(file, old.get().act());
        now = home ? new Address("", old.get().path()) : old.get();
        if (!home) {
          break;
        }
      }
    }
    addresses.add(now);
    return addresses;
  }
}
