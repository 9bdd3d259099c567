package org.zan.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Consoles whose output nobody reads. */
final class TestConsole {
  static final Console ENGLISH = in("en");

  private TestConsole() {}

  static Console in(String language) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Console(
        InputStream.nullInputStream(), nowhere, nowhere, Messages.in(language), Terminal.NONE);
  }
}
