package org.zan.server;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;

/** Keeps files as read, as long as there is memory: one question is seldom the last on a file. */
final class Readings {
  private final Map<String, SoftReference<ActReading>> kept = new ConcurrentHashMap<>();

  ActReading of(String file, String text, Jurisdictions jurisdictions) {
    SoftReference<ActReading> reference = kept.get(file);
    ActReading known = reference == null ? null : reference.get();
    if (known != null && known.jurisdictions() == jurisdictions && known.text().equals(text)) {
      return known;
    }
    ActReading read = ActReader.read(file, text, jurisdictions);
    kept.put(file, new SoftReference<>(read));
    return read;
  }
}
