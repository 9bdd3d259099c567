package org.zan.bench;

import java.util.ArrayList;
import java.util.List;

/** Servers beside each other, each on files of its own language. */
final class PeerTable {
  private static final String[] HEAD = {
    "server",
    "files",
    "MB",
    "start to `initialize`",
    "start to findings of all files",
    "the same for each MB",
    "Zan = 1",
    "edit to findings, p95",
    "… of a file of",
    "Zan = 1",
    "hover, p95",
    "definition, p95",
    "peak memory"
  };

  private final List<String[]> rows = new ArrayList<>();
  private final PeerServer.Figures zan;

  /**
   * A table.
   *
   * @param zan what the others are compared with; null where it was not measured
   */
  PeerTable(PeerServer.Figures zan) {
    this.zan = zan;
    if (zan != null) {
      add("Zan, the statute book of Luxembourg", zan);
    }
  }

  void add(String name, PeerServer.Figures peer) {
    rows.add(
        new String[] {
          name,
          Texts.count(peer.files()),
          Texts.number(peer.bytes() / 1e6),
          Rows.time(peer.initialized().median()),
          Rows.time(peer.checked().median()),
          Rows.time(each(peer)),
          zan == null ? "" : Texts.number(each(peer) / each(zan)),
          Rows.time(peer.edits().most()),
          Texts.number(peer.editedBytes() / 1e3) + " KB",
          zan == null ? "" : Texts.number(peer.edits().most() / zan.edits().most()),
          peer.hover() == null ? "–" : Rows.time(peer.hover().most()),
          peer.definition() == null ? "–" : Rows.time(peer.definition().most()),
          Texts.megabytes(peer.peakBytes())
        });
  }

  private static double each(PeerServer.Figures figures) {
    return figures.checked().median() / (figures.bytes() / 1e6);
  }

  String table() {
    return Texts.table(true, HEAD, rows);
  }
}
