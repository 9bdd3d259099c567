package org.zan.history.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.zan.history.LegalCommit;
import org.zan.history.log.FileHistory.Change;

/**
 * An index as bytes, of which only what is asked for is read: sums and tables of offsets first,
 * then commits and files.
 */
final class IndexFile {
  /** Changes with the format, so that one of another format is made anew. */
  private static final long MAGIC = 0x5A414E4C4F473033L;

  private static final int SUM_LENGTH = 8;
  private static final long NO_DATE = Long.MIN_VALUE;
  private static final ObjectId NONE = ObjectId.zeroId();

  private final ByteBuffer bytes;
  private final ObjectId tip;
  private final int commits;
  private final int files;
  private final int tables;

  private IndexFile(ByteBuffer bytes) {
    this.bytes = bytes;
    bytes.position(Long.BYTES);
    this.tip = id(bytes);
    this.commits = bytes.getInt();
    this.files = bytes.getInt();
    this.tables = bytes.position();
  }

  /** Reads an index; empty where the bytes are damaged or of another format. */
  static Optional<IndexFile> of(byte[] content) {
    if (content.length < SUM_LENGTH + Long.BYTES + Constants.OBJECT_ID_LENGTH + SUM_LENGTH) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(content);
    int end = content.length - SUM_LENGTH;
    if (bytes.getLong(0) != MAGIC || bytes.getLong(end) != sum(content, end)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new IndexFile(bytes));
    } catch (BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  /** What is written behind bytes that are kept, so that none are read that were spoilt. */
  static long sum(byte[] content, int length) {
    CRC32C sum = new CRC32C();
    sum.update(content, 0, length);
    return sum.getValue();
  }

  /** Whether any of these words stands anywhere in it: what no commit says need not be sought. */
  boolean mentions(String... words) {
    // One character a byte: the search of strings is the fastest there is, and the words are ASCII.
    String content = new String(bytes.array(), StandardCharsets.ISO_8859_1);
    return Arrays.stream(words).anyMatch(content::contains);
  }

  ObjectId tip() {
    return tip;
  }

  int commits() {
    return commits;
  }

  int files() {
    return files;
  }

  /** The index itself, to be extended. */
  HistoryIndex whole() {
    List<LegalCommit> all = new ArrayList<>();
    for (int i = 0; i < commits; i++) {
      all.add(commit(i));
    }
    TreeMap<String, FileHistory> byName = new TreeMap<>();
    for (int i = 0; i < files; i++) {
      FileHistory file = file(i);
      byName.put(file.name(), file);
    }
    return new HistoryIndex(tip, all, byName);
  }

  /** A commit by its number. */
  LegalCommit commit(int number) {
    ByteBuffer in = at(number);
    return new LegalCommit(
        id(in),
        Instant.ofEpochSecond(in.getLong()),
        text(in),
        optional(in),
        date(in.getLong()),
        texts(in),
        optional(in));
  }

  /** The id of a commit by its number. */
  ObjectId commitId(int number) {
    return id(at(number));
  }

  /** A file by its number; numbers follow names. */
  FileHistory file(int number) {
    ByteBuffer in = at(commits + number);
    String name = text(in);
    FileHeader header = new FileHeader(text(in), texts(in), text(in));
    ObjectId blob = known(id(in));
    List<String> paths = texts(in);
    List<Change> changes = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      int commit = in.getInt();
      ObjectId before = known(id(in));
      ObjectId content = known(id(in));
      List<String> changed = new ArrayList<>();
      for (int path = in.getInt(); path > 0; path--) {
        changed.add(paths.get(in.getInt()));
      }
      changes.add(new Change(commit, before, content, changed));
    }
    int[] ends = new int[in.getInt()];
    int[] origins = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = in.getInt();
      origins[i] = in.getInt();
    }
    return new FileHistory(name, blob, header, changes, new Origins(ends, origins));
  }

  /** A file's name by its number. */
  String fileName(int number) {
    return text(at(commits + number));
  }

  /** Whose text a file is, by its number. */
  FileHeader header(int number) {
    ByteBuffer in = at(commits + number);
    text(in);
    return new FileHeader(text(in), texts(in), text(in));
  }

  /** The number of a file; -1 where there was none of this name. */
  int find(String name) {
    int found = from(name);
    return found < files && fileName(found).equals(name) ? found : -1;
  }

  /** The files in a folder, whose name ends in a slash. */
  List<FileHistory> under(String folder) {
    List<FileHistory> found = new ArrayList<>();
    for (int i = from(folder); i < files && fileName(i).startsWith(folder); i++) {
      found.add(file(i));
    }
    return found;
  }

  /** The first file whose name is this one or after it. */
  private int from(String name) {
    int low = 0;
    int high = files;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = fileName(middle).compareTo(name) < 0;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  private ByteBuffer at(int record) {
    int offset = bytes.getInt(tables + record * Integer.BYTES);
    ByteBuffer in = bytes.duplicate();
    in.position(offset);
    return in;
  }

  private static ObjectId id(ByteBuffer in) {
    byte[] raw = new byte[Constants.OBJECT_ID_LENGTH];
    in.get(raw);
    return ObjectId.fromRaw(raw);
  }

  private static ObjectId known(ObjectId id) {
    return id.equals(NONE) ? null : id;
  }

  private static Optional<LocalDate> date(long day) {
    return day == NO_DATE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  private static Optional<String> optional(ByteBuffer in) {
    List<String> one = texts(in);
    return one.isEmpty() ? Optional.empty() : Optional.of(one.get(0));
  }

  private static List<String> texts(ByteBuffer in) {
    int count = in.getInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  /** The bytes of an index. */
  static byte[] bytes(HistoryIndex index) {
    try {
      return new Output().write(index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an index into memory. */
  private static final class Output {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] write(HistoryIndex index) throws IOException {
      List<Integer> offsets = new ArrayList<>();
      out.writeLong(MAGIC);
      id(index.tip());
      out.writeInt(index.commits().size());
      out.writeInt(index.files().size());
      int table = out.size();
      int records = index.commits().size() + index.files().size();
      out.write(new byte[records * Integer.BYTES]);
      for (LegalCommit commit : index.commits()) {
        offsets.add(out.size());
        commit(commit);
      }
      for (FileHistory file : index.files().values()) {
        offsets.add(out.size());
        file(file);
      }
      byte[] content = bytes.toByteArray();
      ByteBuffer whole = ByteBuffer.allocate(content.length + SUM_LENGTH).put(content);
      for (int i = 0; i < records; i++) {
        whole.putInt(table + i * Integer.BYTES, offsets.get(i));
      }
      whole.putLong(content.length, sum(whole.array(), content.length));
      return whole.array();
    }

    private void commit(LegalCommit commit) throws IOException {
      id(commit.id());
      out.writeLong(commit.time().getEpochSecond());
      text(commit.subject());
      texts(commit.act().stream().toList());
      out.writeLong(commit.effective().map(LocalDate::toEpochDay).orElse(NO_DATE));
      texts(commit.changes());
      texts(commit.editorial().stream().toList());
    }

    private void file(FileHistory file) throws IOException {
      text(file.name());
      text(file.header().identity());
      texts(file.header().aliases());
      text(file.header().language());
      id(file.blob());
      List<String> paths =
          file.changes().stream().flatMap(change -> change.paths().stream()).distinct().toList();
      TreeMap<String, Integer> numbers = new TreeMap<>();
      paths.forEach(path -> numbers.put(path, numbers.size()));
      texts(paths);
      out.writeInt(file.changes().size());
      for (Change change : file.changes()) {
        out.writeInt(change.commit());
        id(change.before());
        id(change.blob());
        out.writeInt(change.paths().size());
        for (String path : change.paths()) {
          out.writeInt(numbers.get(path));
        }
      }
      Origins origins = file.origins();
      out.writeInt(origins.runs());
      for (int run = 0; run < origins.runs(); run++) {
        out.writeInt(origins.end(run));
        out.writeInt(origins.commit(run));
      }
    }

    private void id(ObjectId id) throws IOException {
      byte[] raw = new byte[Constants.OBJECT_ID_LENGTH];
      (id == null ? NONE : id).copyRawTo(raw, 0);
      out.write(raw);
    }

    private void text(String text) throws IOException {
      byte[] raw = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(raw.length);
      out.write(raw);
    }

    private void texts(List<String> texts) throws IOException {
      out.writeInt(texts.size());
      for (String text : texts) {
        text(text);
      }
    }
  }
}
