package org.zan.dsl.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * A part of a summary that is made when it is first asked for: of a national statute book that is
 * opened, hardly any act is looked into, and after a key an answer needs little of the act. Many
 * threads may ask.
 */
final class Later<T> {
  private Supplier<T> work;
  private volatile T value;

  /** Decodes a part. */
  interface Decoder<T> {
    T read(SummaryReader in) throws IOException;
  }

  /** Encodes a part. */
  interface Encoder<T> {
    void write(T value, SummaryWriter out) throws IOException;
  }

  /** A part that is there. */
  Later(T value) {
    this.value = value;
  }

  /** A part that is worked out when it is first asked for. */
  Later(Supplier<T> work) {
    this.work = work;
  }

  /** A part that {@link #write} has written. */
  Later(SummaryReader in, Decoder<T> decoder) throws IOException {
    SummaryReader part = in.part();
    this.work = () -> decoded(part, decoder);
  }

  /** The part. */
  T get() {
    T known = value;
    return known != null ? known : made();
  }

  private synchronized T made() {
    if (value == null) {
      value = work.get();
      work = null;
    }
    return value;
  }

  private static <T> T decoded(SummaryReader part, Decoder<T> decoder) {
    try {
      return decoder.read(part);
    } catch (IOException e) {
      // Its checksum was right: this build has written something else than it reads.
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the part so that it can be left for later. */
  void write(SummaryWriter out, Encoder<T> encoder) throws IOException {
    SummaryWriter part = out.part();
    encoder.write(get(), part);
    out.bytes(part.written());
  }
}
