package org.zan.cli;

import java.util.List;
import java.util.Map;

/**
 * Finds out the user's language before the arguments are parsed, so that even a usage error is in
 * that language.
 */
final class UserLanguage {
  private static final String OPTION = "--lang";
  // The order of POSIX: the first that is set decides.
  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private UserLanguage() {}

  static Messages of(String[] args, Map<String, String> environment) {
    String chosen = option(args);
    return Messages.in(chosen != null ? chosen : locale(environment));
  }

  private static String option(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        return args[i + 1];
      }
      if (args[i].startsWith(OPTION + "=")) {
        return args[i].substring(OPTION.length() + 1);
      }
    }
    return null;
  }

  private static String locale(Map<String, String> environment) {
    for (String variable : VARIABLES) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return value.split("[_.@-]", 2)[0];
      }
    }
    return "";
  }
}
