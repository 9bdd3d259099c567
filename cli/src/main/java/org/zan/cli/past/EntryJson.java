package org.zan.cli.past;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import org.zan.history.log.LogEntry;

/** Writes a commit as JSON. */
public final class EntryJson {
  private EntryJson() {}

  /** Writes its members into an object that is open. */
  public static void members(JsonWriter json, LogEntry entry) throws IOException {
    json.name("commit").value(entry.commit());
    json.name("recorded").value(entry.recorded().toString());
    json.name("subject").value(entry.subject());
    json.name("act").value(entry.act().orElse(null));
    json.name("effective").value(entry.effective().map(LocalDate::toString).orElse(null));
    json.name("editorial").value(entry.editorial().orElse(null));
  }
}
