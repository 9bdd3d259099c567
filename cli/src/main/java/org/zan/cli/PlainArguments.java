package org.zan.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a command that takes one operand, read without picocli, where nothing about them
 * is unusual. Everything else, mistakes above all, is left to picocli, which has words for it.
 *
 * @param operand what is not an option
 * @param flags the options without values that are given
 * @param values the values of the other options
 */
record PlainArguments(String operand, Set<String> flags, Map<String, String> values) {
  /**
   * Reads them.
   *
   * @param arguments the arguments after the command's name
   * @param flags options without values
   * @param valued options with values, and what these may be; an empty list stands for anything
   * @return empty where picocli has to read them
   */
  static Optional<PlainArguments> of(
      List<String> arguments, Set<String> flags, Map<String, List<String>> valued) {
    String operand = null;
    Set<String> given = new HashSet<>();
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean fresh;
      if (plain(argument)) {
        fresh = operand == null;
        operand = argument;
      } else if (flags.contains(argument)) {
        fresh = given.add(argument);
      } else {
        int sign = argument.indexOf('=');
        String name = sign < 0 ? argument : argument.substring(0, sign);
        boolean next = sign < 0 && i + 1 < arguments.size();
        String value = sign >= 0 ? argument.substring(sign + 1) : next ? arguments.get(++i) : "";
        fresh = may(valued.get(name), value) && values.put(name, value) == null;
      }
      if (!fresh) {
        return Optional.empty();
      }
    }
    return operand == null
        ? Optional.empty()
        : Optional.of(new PlainArguments(operand, given, values));
  }

  private static boolean may(List<String> choices, String value) {
    return choices != null && plain(value) && (choices.isEmpty() || choices.contains(value));
  }

  /** Not an option, nor a file of arguments, nor in quotes. */
  private static boolean plain(String argument) {
    return !argument.isEmpty() && "-@\"'".indexOf(argument.charAt(0)) < 0;
  }

  /** Whether an option is given. */
  boolean has(String flag) {
    return flags.contains(flag);
  }

  /** The value of an option; null where it is not given. */
  String value(String option) {
    return values.get(option);
  }
}
