package org.zan.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.file.PackInserter;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.zan.workspace.Workers;

/** Writes the objects of commits, one on the other. No reference leads to them yet. */
final class CommitObjects {
  /** So many commits are worth packs of their own, and two threads. */
  private static final int MANY = 20;

  /**
   * What was written.
   *
   * @param tip the last commit
   * @param tree its tree
   */
  record Written(ObjectId tip, ObjectId tree) {}

  /** What becomes of the content of a file: it is written, or only its id is computed. */
  private interface Contents {
    ObjectId add(byte[] content) throws IOException;
  }

  private final Repository git;
  private final String prefix;
  private final PersonIdent committer;
  private final Signer signer;
  private final Steps steps;

  CommitObjects(LegalRepository repository, PersonIdent committer, Signer signer, Steps steps) {
    this.git = repository.git();
    this.prefix = repository.prefix();
    this.committer = committer;
    this.signer = signer;
    this.steps = steps;
  }

  /** Writes all of them; the objects are complete when it returns. */
  Written write(RevCommit base, List<PlannedCommit> commits) throws IOException {
    if (commits.size() >= MANY && git.getObjectDatabase() instanceof ObjectDirectory objects) {
      return pack(objects, base, commits);
    }
    try (ObjectInserter inserter = git.newObjectInserter()) {
      Written written =
          chain(
              base,
              commits,
              inserter,
              content -> {
                ObjectId blob = inserter.insert(Constants.OBJ_BLOB, content);
                steps.at("blob");
                return blob;
              });
      inserter.flush();
      return written;
    }
  }

  /**
   * Writes two packs at the same time, as a file for each object would cost more than its content:
   * what the files contain, and the trees and commits. The second is in place after the first, so
   * that nothing in it leads nowhere.
   */
  private Written pack(ObjectDirectory objects, RevCommit base, List<PlannedCommit> commits)
      throws IOException {
    Written[] written = new Written[1];
    try (PackInserter contents = packInserter(objects);
        PackInserter others = packInserter(objects)) {
      new Workers(2)
          .each(
              2,
              part -> {
                try {
                  if (part == 0) {
                    contents(commits, contents);
                  } else {
                    written[0] = chain(base, commits, others, BlobId::of);
                  }
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              },
              done -> {});
      others.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return written[0];
  }

  private static PackInserter packInserter(ObjectDirectory objects) {
    PackInserter pack = objects.newPackInserter();
    pack.setCompressionLevel(Deflater.BEST_SPEED);
    return pack;
  }

  private static void contents(List<PlannedCommit> commits, ObjectInserter inserter)
      throws IOException {
    for (PlannedCommit commit : commits) {
      for (Optional<String> text : commit.changes().values()) {
        if (text.isPresent()) {
          inserter.insert(Constants.OBJ_BLOB, bytes(text.get()));
        }
      }
    }
    inserter.flush();
  }

  private Written chain(
      RevCommit base, List<PlannedCommit> commits, ObjectInserter inserter, Contents contents)
      throws IOException {
    ObjectId tip = base;
    ObjectId tree = base.getTree();
    try (ObjectReader reader = git.newObjectReader()) {
      TreeWriter trees = new TreeWriter(reader, inserter::insert, tree);
      for (PlannedCommit commit : commits) {
        tree = trees.write(blobs(commit, contents));
        steps.at("tree");
        tip = inserter.insert(commit(commit, tree, tip));
        steps.at("commit");
      }
    }
    return new Written(tip, tree);
  }

  private SortedMap<String, Optional<ObjectId>> blobs(PlannedCommit commit, Contents contents)
      throws IOException {
    SortedMap<String, Optional<ObjectId>> blobs = new TreeMap<>();
    for (Map.Entry<String, Optional<String>> change : commit.changes().entrySet()) {
      Optional<ObjectId> blob = Optional.empty();
      if (change.getValue().isPresent()) {
        blob = Optional.of(contents.add(bytes(change.getValue().get())));
      }
      blobs.put(prefix + change.getKey(), blob);
    }
    return blobs;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private CommitBuilder commit(PlannedCommit planned, ObjectId tree, ObjectId parent)
      throws IOException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    commit.setParentId(parent);
    commit.setAuthor(planned.author());
    commit.setCommitter(committer);
    commit.setMessage(planned.message());
    signer.sign(commit);
    return commit;
  }
}
