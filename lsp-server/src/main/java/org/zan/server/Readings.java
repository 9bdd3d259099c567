package org.zan.server;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Rereader;

/** Keeps files as read, as long as there is memory: one question is seldom the last on a file. */
final class Readings {
  private final Map<String, SoftReference<Rereader>> kept = new ConcurrentHashMap<>();

  ActReading of(String file, String text, Jurisdictions jurisdictions) {
    SoftReference<Rereader> reference = kept.get(file);
    Rereader reader = reference == null ? null : reference.get();
    if (reader == null || reader.jurisdictions() != jurisdictions) {
      reader = new Rereader(file, jurisdictions);
      kept.put(file, new SoftReference<>(reader));
    }
    return reader.read(text);
  }
}
