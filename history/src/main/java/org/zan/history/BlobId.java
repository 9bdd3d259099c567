package org.zan.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The id that Git gives to a content, computed by the JDK: several times as fast as by JGit, which
 * looks for attacks on SHA-1 besides. For comparing alone: what is written into a repository is
 * named by JGit, attacks and all.
 */
final class BlobId {
  private BlobId() {}

  /** The id of a file with this content. */
  static ObjectId of(byte[] content) {
    MessageDigest digest = digest();
    digest.update(Constants.encodedTypeString(Constants.OBJ_BLOB));
    digest.update((" " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
    return ObjectId.fromRaw(digest.digest(content));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
