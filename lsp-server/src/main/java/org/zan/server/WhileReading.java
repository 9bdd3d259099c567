package org.zan.server;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What changes while a folder is read, and so may have been read as it was before. */
final class WhileReading {
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> folders = new LinkedHashSet<>();
  private boolean reading;

  synchronized void begin() {
    names.clear();
    folders.clear();
    reading = true;
  }

  /** Files are others. */
  synchronized void changed(Collection<String> files) {
    if (reading) {
      names.addAll(files);
    }
  }

  /** Folders may be gone. */
  synchronized void gone(Collection<String> gone) {
    if (reading) {
      folders.addAll(gone);
    }
  }

  /** Of the files that were read, and others, those that are to be read again. */
  synchronized Set<String> end(Collection<String> read) {
    reading = false;
    Set<String> again = FileEvents.under(read, folders);
    again.addAll(names);
    return again;
  }
}
