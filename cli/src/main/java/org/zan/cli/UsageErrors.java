package org.zan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a user what is wrong with the arguments, and what was probably meant. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Console console;

  UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    Messages messages = console.messages();
    console.complain(message(wrong, messages));
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(messages.get("usage.see-help", command));
    return ExitCode.FAILED;
  }

  private static String message(ParameterException wrong, Messages messages) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, messages);
    }
    if (wrong instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream()
              .map(UsageErrors::nameAndValue)
              .collect(Collectors.joining(", "));
      return messages.get("usage.missing", names);
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument != null && wrong.getValue() != null) {
      return messages.get(
          "usage.value", name(argument), wrong.getValue(), choices(argument, messages));
    }
    return wrong.getMessage();
  }

  private static String unmatched(UnmatchedArgumentException wrong, Messages messages) {
    String first = wrong.getUnmatched().get(0);
    String text =
        messages.get(wrong.isUnknownOption() ? "usage.unknown-option" : "usage.unexpected", first);
    List<String> near = nearest(first, wrong.getSuggestions());
    return near.isEmpty()
        ? text
        : text + " " + messages.get("usage.meant", String.join(", ", near));
  }

  /** A word that was left off in the middle means those that begin so, if there are any. */
  private static List<String> nearest(String word, List<String> near) {
    List<String> begun = near.stream().filter(one -> one.startsWith(word)).toList();
    return begun.isEmpty() ? near : begun;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String nameAndValue(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static String choices(ArgSpec argument, Messages messages) {
    if (argument.type() == LocalDate.class) {
      return messages.get("usage.date");
    }
    if (argument.completionCandidates() != null) {
      return String.join(", ", argument.completionCandidates());
    }
    return argument.paramLabel();
  }
}
