package org.zan.eclipse.server;

import com.google.gson.Gson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.zan.eclipse.preferences.Severity;

/**
 * What the server found in one file. It is kept packed: a workbench has as many of these as its
 * statute books have files, and a finding takes a hundred times less so than as an object.
 */
final class Found {
  /** Errors, warnings, information and hints, in that order. */
  static final int RANKS = 4;

  /** The rank of what is not wanted. */
  static final int NONE = -1;

  /**
   * What decides how grave a finding is.
   *
   * @param rule who found it
   * @param severity what the server says, as the protocol counts
   */
  record Kind(String rule, int severity) {
    static Kind of(Diagnostic finding) {
      DiagnosticSeverity severity = finding.getSeverity();
      return new Kind(
          Found.rule(finding), (severity == null ? DiagnosticSeverity.Error : severity).getValue());
    }

    /** Its place among the ranks, where the drafter wants this of its rule. */
    int rank(Severity wanted) {
      return switch (wanted) {
        case UNCHANGED -> severity - 1;
        case ERROR -> 0;
        case WARNING -> 1;
        case INFO -> 2;
        case OFF -> NONE;
      };
    }
  }

  private static final Gson GSON = new Gson();

  private final IFile file;
  private final byte[] packed;
  private final Map<Kind, Integer> kinds;

  private Found(IFile file, byte[] packed, Map<Kind, Integer> kinds) {
    this.file = file;
    this.packed = packed;
    this.kinds = kinds;
  }

  /** What was found in a file; nothing where it is not one of the workspace. */
  static Optional<Found> of(PublishDiagnosticsParams params) {
    Map<Kind, Integer> kinds = new HashMap<>();
    params.getDiagnostics().forEach(it -> kinds.merge(Kind.of(it), 1, Integer::sum));
    return Addresses.inWorkspace(params.getUri())
        .map(file -> new Found(file, pack(params.getDiagnostics()), Map.copyOf(kinds)));
  }

  /** The rule that found something; empty where none is named. */
  static String rule(Diagnostic finding) {
    return finding.getCode() != null && finding.getCode().isLeft()
        ? finding.getCode().getLeft()
        : "";
  }

  IFile file() {
    return file;
  }

  /** How many there are of each rank. */
  int[] counts(ToIntFunction<Kind> rank) {
    int[] counts = new int[RANKS];
    kinds.forEach(
        (kind, count) -> {
          int place = rank.applyAsInt(kind);
          if (place != NONE) {
            counts[place] += count;
          }
        });
    return counts;
  }

  /** The gravest, in the order of the text where they are equally grave. */
  List<Diagnostic> gravest(int most, ToIntFunction<Kind> rank) {
    return unpack().stream()
        .filter(it -> rank.applyAsInt(Kind.of(it)) != NONE)
        .sorted(Comparator.comparingInt(it -> rank.applyAsInt(Kind.of(it))))
        .limit(most)
        .toList();
  }

  private static byte[] pack(List<Diagnostic> findings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(GSON.toJson(findings).getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private List<Diagnostic> unpack() {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.asList(GSON.fromJson(json, Diagnostic[].class));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
