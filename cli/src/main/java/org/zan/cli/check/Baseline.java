package org.zan.cli.check;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.cli.CommandFailure;
import org.zan.dsl.check.Finding;
import org.zan.workspace.AtomicFile;

/**
 * Findings that are known and passed over, so that an imported statute book can be checked for new
 * ones alone.
 *
 * <p>A line of the file stands for all findings of one rule in one provision with the same data:
 * {@code RULE ACT[#eId] HASH COUNT}. No line number is in it, so text may move. The lines are
 * sorted: a change of one finding changes one line.
 */
public final class Baseline {
  private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) ([0-9a-f]{16}) (\\d{1,9})");
  private static final List<String> HEAD =
      List.of(
          "# Findings that zan check passes over: rule, provision, hash of what the message speaks of, count.",
          "# Renewed by: zan check --baseline FILE --write-baseline");

  private final Map<String, Count> counts = new HashMap<>();
  private final Set<String> checked = new HashSet<>();

  private static final class Count {
    private int known;
    private int found;
  }

  private Baseline() {}

  /** A baseline that knows nothing. */
  static Baseline empty() {
    return new Baseline();
  }

  /**
   * Reads a baseline.
   *
   * @throws CommandFailure where it does not exist or a line cannot be read
   */
  static Baseline read(Path file, Path written) throws IOException {
    Baseline baseline = new Baseline();
    int number = 0;
    try (var lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
          throw new CommandFailure("baseline.malformed", written, number);
        }
        String key = line.strip().substring(0, matcher.end(3));
        baseline.count(key).known += Integer.parseInt(matcher.group(4));
      }
    } catch (NoSuchFileException e) {
      throw new CommandFailure("baseline.missing", written);
    } catch (CharacterCodingException e) {
      throw new CommandFailure("baseline.malformed", written, number + 1);
    }
    return baseline;
  }

  /** Notes that an act was checked: what is no longer found in it is outdated. */
  void checked(Address act) {
    checked.add(encoded(act.act()));
  }

  private Count count(String key) {
    return counts.computeIfAbsent(key, name -> new Count());
  }

  /** Counts a finding; returns whether it is known. */
  boolean knows(Finding finding, Address address) {
    Count count = count(key(finding, address));
    return ++count.found <= count.known;
  }

  /** How many findings are known in acts that were checked, but were not found. */
  int outdated() {
    return counts.entrySet().stream()
        .filter(entry -> checked.contains(act(entry.getKey())))
        .mapToInt(entry -> Math.max(0, entry.getValue().known - entry.getValue().found))
        .sum();
  }

  /** How many findings there were. */
  int found() {
    return counts.values().stream().mapToInt(count -> count.found).sum();
  }

  /** Writes what was found. What is known of acts that were not checked stays. */
  void write(Path file) throws IOException {
    List<String> keys = new ArrayList<>(counts.keySet());
    keys.sort(null);
    AtomicFile.write(
        file,
        out -> {
          for (String line : HEAD) {
            out.write(line + "\n");
          }
          for (String key : keys) {
            Count count = counts.get(key);
            int number =
                checked.contains(act(key)) ? count.found : Math.max(count.known, count.found);
            if (number > 0) {
              out.write(key + " " + number + "\n");
            }
          }
        });
  }

  private static String key(Finding finding, Address address) {
    return finding.rule().id() + " " + provision(address) + " " + Fingerprint.of(finding.data());
  }

  private static String provision(Address address) {
    return encoded(address.act()) + (address.eId().isEmpty() ? "" : "#" + encoded(address.eId()));
  }

  private static String act(String key) {
    String address = key.split(" ", 3)[1];
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  /** Blanks would part a line, and a number sign the provision from the name of a file. */
  private static String encoded(String name) {
    if (name.chars().noneMatch(Baseline::parts)) {
      return name;
    }
    StringBuilder text = new StringBuilder();
    name.chars()
        .forEach(
            c -> text.append(parts(c) ? String.format("%%%04x", c) : String.valueOf((char) c)));
    return text.toString();
  }

  private static boolean parts(int c) {
    return c <= ' ' || c == '%' || c == '#' || Character.isWhitespace(c);
  }
}
