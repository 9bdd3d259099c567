package org.zan.server;

import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.summary.ActSummary;
import org.zan.server.protocol.ProvisionParams;

/**
 * The provision that a request is about.
 *
 * @param asked the question
 * @param act the act
 * @param provision index of the provision; 0 for the act
 */
record Pointed(Asked asked, ActSummary act, int provision) {
  /** The whole act. */
  static final String WHOLE = ".";

  /** The provision of a path, else at a position, else the act. */
  static Pointed at(Asked asked, ProvisionParams params, Refusals refusals) {
    ActSummary act = act(asked, refusals);
    if (params.path() == null || params.path().isBlank()) {
      return at(asked, act, params.position());
    }
    return of(asked, act, params.path())
        .orElseThrow(() -> refusals.of("unknown-provision", act.label(), params.path()));
  }

  /**
   * The path of a provision that may have been there once: as it is given, else of what stands at
   * the position.
   */
  static String path(Asked asked, ProvisionParams params, Refusals refusals) {
    if (params.path() != null && !params.path().isBlank()) {
      return params.path();
    }
    return at(asked, act(asked, refusals), params.position()).path();
  }

  /** The provision of a path, if the text in the client has it. */
  static Optional<Pointed> of(Asked asked, ActSummary act, String path) {
    Resolution found = asked.view().book().resolve(act, "", path);
    boolean there =
        found.state() == Resolution.State.RESOLVED || found.state() == Resolution.State.REPEALED;
    return there ? Optional.of(new Pointed(asked, act, found.provision())) : Optional.empty();
  }

  private static Pointed at(Asked asked, ActSummary act, Position position) {
    int provision = position == null ? 0 : act.provisions().at(asked.offset(position));
    return new Pointed(asked, act, provision);
  }

  /** The act of the document that is asked about. */
  static ActSummary act(Asked asked, Refusals refusals) {
    return asked
        .view()
        .book()
        .file(asked.file())
        .orElseThrow(() -> refusals.of("unknown-document", asked.uri()));
  }

  String path() {
    return provision == 0 ? WHOLE : asked.view().book().path(act, provision);
  }
}
