package org.zan.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.zan.dsl.ide.Edit;
import org.zan.dsl.ide.Range;
import org.zan.dsl.ide.RenameFile;

/** Files and folders that get other names or places in the client. */
final class FileRenames {
  private final Context context;
  private final Analysis analysis;

  FileRenames(Context context, Analysis analysis) {
    this.context = context;
    this.analysis = analysis;
  }

  /** Of all files: texts name pictures and attachments too. */
  static FileOperationsServerCapabilities capabilities() {
    FileOperationFilter all = new FileOperationFilter(new FileOperationPattern("**/*"), "file");
    var options = new FileOperationOptions(List.of(all));
    var capabilities = new FileOperationsServerCapabilities();
    capabilities.setWillRename(options);
    capabilities.setDidRename(options);
    return capabilities;
  }

  /** What is to be changed before; what lies in different statute books is nothing to follow. */
  WorkspaceEdit before(RenameFilesParams params, CancelChecker cancel) {
    Map<LiveBook, Map<String, String>> renames = new LinkedHashMap<>();
    for (FileRename file : files(params)) {
      Optional<Spot> old = context.books().among(file.getOldUri());
      Optional<Spot> now = context.books().among(file.getNewUri());
      if (old.isPresent() && now.isPresent() && old.get().book() == now.get().book()) {
        renames
            .computeIfAbsent(old.get().book(), it -> new LinkedHashMap<>())
            .put(old.get().name(), now.get().name());
      }
    }
    Map<String, List<org.eclipse.lsp4j.TextEdit>> all = new LinkedHashMap<>();
    renames.forEach(
        (book, names) -> {
          Spot spot = new Spot(book, "");
          Asked asked = new Asked(spot, null, context.translation(spot, ""), cancel);
          for (Edit edit : RenameFile.of(asked.view(), names)) {
            Range range = edit.range();
            all.computeIfAbsent(asked.translation().uri(range.file()), it -> new ArrayList<>())
                .add(asked.edit(edit));
          }
        });
    return all.isEmpty() ? null : new Edits(context).of(all);
  }

  /** Reads again what has another name now; clients need not watch files for that. */
  void after(RenameFilesParams params) {
    List<String> uris = new ArrayList<>();
    for (FileRename file : files(params)) {
      uris.add(file.getOldUri());
      uris.add(file.getNewUri());
    }
    FileEvents.at(uris, context, analysis);
  }

  private static List<FileRename> files(RenameFilesParams params) {
    return params.getFiles() == null
        ? List.of()
        : params.getFiles().stream()
            .filter(it -> it.getOldUri() != null && it.getNewUri() != null)
            .toList();
  }
}
