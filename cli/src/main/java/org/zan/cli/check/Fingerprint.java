package org.zan.cli.check;

import java.util.List;
import org.zan.dsl.check.Finding;

/** Names what is the same in the next version of a text. */
final class Fingerprint {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final char END = 0xFFFF;

  private Fingerprint() {}

  /**
   * 16 hexadecimal digits for a finding: its rule, its provision and what its message speaks of.
   */
  static String of(Finding finding, Address address) {
    return digits(
        add(add(add(OFFSET_BASIS, finding.rule().id()), address.toString()), finding.data()));
  }

  /** 16 hexadecimal digits for what a message speaks of. */
  static String of(List<String> data) {
    return digits(add(OFFSET_BASIS, data));
  }

  private static long add(long hash, List<String> words) {
    long all = hash;
    for (String word : words) {
      all = add(all, word);
    }
    return all;
  }

  /** FNV-1a with 64 bits, over UTF-16 units: the same on every machine. */
  private static long add(long hash, String word) {
    long all = hash;
    for (int i = 0; i < word.length(); i++) {
      all = (all ^ word.charAt(i)) * PRIME;
    }
    return (all ^ END) * PRIME;
  }

  private static String digits(long hash) {
    String digits = Long.toHexString(hash);
    return "0".repeat(16 - digits.length()) + digits;
  }
}
