package org.zan.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.zan.amend.AmendmentCheck;
import org.zan.dsl.check.Checker;

/** What a kept index depends on besides the files' texts: this build, and the book's settings. */
final class CacheKey {
  private static final int BYTES = 16;

  private CacheKey() {}

  /** The key of a statute book with these settings and jurisdictions, for this build. */
  static String of(List<String> texts) throws IOException {
    StringBuilder all = new StringBuilder();
    all.append(Build.of(Checker.class, AmendmentCheck.class, IndexCache.class)).append('\n');
    texts.forEach(text -> all.append(text.length()).append(' ').append(text));
    return digest(all.toString());
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(all, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
