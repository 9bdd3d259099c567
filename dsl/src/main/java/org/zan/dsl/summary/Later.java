package org.zan.dsl.summary;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A part of something kept that is decoded when it is first asked for: of a national statute book
 * that is opened, hardly any act is looked into. Many threads may ask.
 */
final class Later<T> {
  private Decoder<T> decoder;
  private SummaryReader unread;
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

  /** A part that {@link #write} has written. */
  Later(SummaryReader in, Decoder<T> decoder) throws IOException {
    this.decoder = decoder;
    this.unread = in.part();
  }

  /** The part. */
  T get() {
    T known = value;
    return known != null ? known : decoded();
  }

  private synchronized T decoded() {
    if (value == null) {
      try {
        value = decoder.read(unread);
      } catch (IOException e) {
        // Its checksum was right: this build has written something else than it reads.
        throw new UncheckedIOException(e);
      }
      unread = null;
      decoder = null;
    }
    return value;
  }

  /** Writes the part so that it can be left for later. */
  void write(SummaryWriter out, Encoder<T> encoder) throws IOException {
    SummaryWriter part = out.part();
    encoder.write(get(), part);
    out.bytes(part.written());
  }
}
