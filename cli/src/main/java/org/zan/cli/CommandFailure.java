package org.zan.cli;

/**
 * A command cannot do what it was asked, and the reason is one that its user can understand and
 * mend.
 *
 * <p>It carries a key of {@code messages.properties}, not a text, so that it is told in the user's
 * language.
 */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  /**
   * @param key which message
   * @param arguments what is filled in
   */
  public CommandFailure(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  String message(Messages messages) {
    return messages.get(key, arguments);
  }
}
