package org.zan.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;

/** Reads messages and goes on after those that cannot be read. */
final class PatientInput extends StreamMessageProducer {
  /** Far above what the largest act needs; a message is held several times while it is read. */
  static final int LARGEST = 48 << 20;

  private static final int BUFFER = 1 << 16;
  private static final String LENGTH = "Content-Length:";
  private static final Logger LOG = Logger.getLogger(PatientInput.class.getName());

  PatientInput(InputStream in, MessageJsonHandler json, MessageIssueHandler issues) {
    super(in, json, issues);
  }

  /** Where a length was wrong, the rest of a message stands before the header of the next. */
  @Override
  protected void parseHeader(String line, Headers headers) {
    int at = line.lastIndexOf(LENGTH);
    super.parseHeader(at > 0 ? line.substring(at) : line, headers);
  }

  @Override
  protected boolean handleMessage(InputStream input, Headers headers) {
    if (headers.contentLength > LARGEST) {
      LOG.warning("passed over a message of " + headers.contentLength + " bytes");
      return skip(input, headers.contentLength);
    }
    try {
      // Whole first: of a message that cannot be read, the rest would be taken for the next.
      byte[] body = input.readNBytes(headers.contentLength);
      return super.handleMessage(new ByteArrayInputStream(body), headers);
    } catch (IOException e) {
      return false;
    } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
      LOG.log(Level.WARNING, "passed over a message", e);
      return true;
    }
  }

  /** Reads on: to skip what comes through a pipe fails. */
  private static boolean skip(InputStream input, long bytes) {
    byte[] buffer = new byte[BUFFER];
    long left = bytes;
    try {
      while (left > 0) {
        int read = input.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          return false;
        }
        left -= read;
      }
      return true;
    } catch (IOException e) {
      // The client is gone.
      return false;
    }
  }
}
