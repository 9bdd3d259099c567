package org.zan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Zan this is. */
public final class Version implements IVersionProvider {

  /** The version as Maven knows it, such as {@code 0.1.0}. */
  public static String number() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  static String line() {
    return "zan " + number();
  }

  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }
}
