package org.zan.interchange.legalize;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.zan.dsl.norm.ActId;

/** Makes Zan's targets of a document's link targets. */
final class Links {
  /** Signs that would end a target or its path before its time. */
  private static final String UNSAFE = " \t\n()[]<>\"|\\^`{}";

  private static final String OWN = ".";

  private final LegalizeMapping mapping;
  private final ActId self;
  private final Report report;

  Links(LegalizeMapping mapping, ActId self, Report report) {
    this.mapping = mapping;
    this.self = self;
    this.report = report;
  }

  /** The target as it stands in a Zan text, or null where the link's words alone are kept. */
  String target(String source, int line) {
    String path = source.strip();
    String address = address(path);
    boolean web = address != null;
    if (web) {
      path = address;
    }
    String fragment = "";
    int hash = path.indexOf('#');
    if (hash >= 0) {
      fragment = path.substring(hash + 1);
      path = path.substring(0, hash);
    }
    if (path.isEmpty() && !web) {
      String step = fragmentPath(fragment);
      return step == null ? unmapped(source, line) : own(step);
    }
    if (!web || knownHost(source)) {
      String found = act(path, fragment, source, line);
      if (found != null) {
        return found;
      }
    }
    if (web || isUrl(source.strip())) {
      report.countUrl();
      return encoded(source.strip());
    }
    return unmapped(source, line);
  }

  private String act(String written, String fragment, String source, int line) {
    String path = ("/" + written).replaceAll("/{2,}", "/");
    while (path.length() > 1 && path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    String step = fragment.isEmpty() ? "" : fragmentPath(fragment);
    int last = path.lastIndexOf('/');
    if (fragment.isEmpty() && last > 0) {
      String lastStep = fragmentPath(path.substring(last + 1));
      if (lastStep != null) {
        step = lastStep;
        path = path.substring(0, last);
      }
    }
    for (TextPattern pattern : mapping.links()) {
      Optional<String> found = pattern.apply(path, name -> null);
      if (found.isPresent()) {
        if (step == null) {
          report.problem(Problem.Kind.UNMAPPED_FRAGMENT, line, source);
          step = "";
        }
        return normed(found.get(), step);
      }
    }
    return null;
  }

  private String normed(String target, String step) {
    if (isUrl(target)) {
      report.countUrl();
      return encoded(target);
    }
    Optional<ActId> id = ActId.parse(target).filter(act -> safe(act.toString()));
    if (id.isEmpty()) {
      return null;
    }
    if (id.get().equals(self)) {
      return own(step);
    }
    report.countAct(id.get());
    return step.isEmpty() ? id.get().toString() : id.get() + "#" + step;
  }

  private String own(String step) {
    report.countOwn();
    return "#" + (step.isEmpty() ? OWN : step);
  }

  private String unmapped(String source, int line) {
    report.countUnmapped(source.strip());
    report.problem(Problem.Kind.UNMAPPED_LINK, line, source);
    return null;
  }

  /** The path that a fragment names, or null. */
  private String fragmentPath(String fragment) {
    for (TextPattern pattern : mapping.fragments()) {
      Optional<String> path = pattern.apply(fragment, name -> null);
      if (path.isPresent()) {
        return safe(path.get()) ? path.get() : null;
      }
    }
    return null;
  }

  /** What stands after the host of an address of the web, or null for what is none. */
  private static String address(String target) {
    int colon = target.indexOf("://");
    if (colon <= 0
        || colon > 5
        || !target.substring(0, colon).toLowerCase(Locale.ROOT).startsWith("http")) {
      return null;
    }
    int slash = target.indexOf('/', colon + 3);
    return slash < 0 ? "" : target.substring(slash);
  }

  private boolean knownHost(String target) {
    int from = target.indexOf("://") + 3;
    int slash = target.indexOf('/', from);
    String host = target.substring(from, slash < 0 ? target.length() : slash);
    return mapping.hosts().contains(host);
  }

  private static boolean isUrl(String target) {
    int colon = target.indexOf(':');
    return colon > 1
        && colon + 1 < target.length()
        && target.chars().limit(colon).allMatch(Character::isLetter);
  }

  private static boolean safe(String target) {
    return target
        .chars()
        .noneMatch(c -> c < ' ' || UNSAFE.indexOf(c) >= 0 || Character.isWhitespace(c));
  }

  private static String encoded(String url) {
    if (safe(url)) {
      return url;
    }
    StringBuilder encoded = new StringBuilder();
    url.codePoints()
        .forEach(
            c -> {
              String sign = Character.toString(c);
              if (safe(sign)) {
                encoded.append(sign);
              } else {
                for (byte b : sign.getBytes(StandardCharsets.UTF_8)) {
                  encoded.append(String.format("%%%02X", b & 0xff));
                }
              }
            });
    return encoded.toString();
  }
}
