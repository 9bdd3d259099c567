package org.zan.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;

/**
 * The statute book's history cannot be read or continued, and the reason is one that people can
 * understand and mend. It carries data, not a text, so that it is told in the user's language.
 */
public final class HistoryFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it cannot be done. */
  public enum Reason {
    /** The folder belongs to no Git repository. */
    NO_REPOSITORY,
    /** The repository has no work tree. */
    BARE,
    /** The repository names its objects in a way that cannot be read. */
    OBJECT_FORMAT,
    /** No folder of the repository from here up has a {@code repository.zan}. */
    NO_BOOK,
    /** No branch is checked out. */
    DETACHED_HEAD,
    /** The branch has no commit yet. */
    UNBORN_BRANCH,
    /** Older commits are missing. */
    SHALLOW,
    /** Objects are missing. */
    MISSING_OBJECT,
    /** A folder of acts is a repository of its own. */
    SUBMODULE,
    /** A name means no commit. */
    NO_COMMIT,
    /** A range has three dots, which mean another one than two. */
    THREE_DOTS,
    /** Git does not know who commits. */
    NO_IDENTITY,
    /** A date in the environment cannot be read. */
    BAD_DATE,
    /** A merge, rebase or the like is under way. */
    UNFINISHED,
    /** Files that would be changed are not as the last commit has them. */
    DIRTY,
    /** Files that would be changed are left out of the work tree. */
    SPARSE,
    /** Another process enacts at this moment. */
    BUSY,
    /** The branch moved on while the commits were made. */
    MOVED,
    /** Git's index is locked. */
    INDEX_LOCKED,
    /** The file is no bill of the last commit. */
    NOT_A_BILL,
    /** An act of this identity is there already. */
    HELD,
    /** No act of the last commit has this name. */
    NO_ACT,
    /** The act has no such provision. */
    NO_PROVISION,
    /** The act leaves no date open. */
    NOTHING_OPEN,
    /** The number or date gives no identity. */
    BAD_IDENTITY,
    /** The bill, or what it does to the acts, has errors. */
    ERRORS,
    /** Language versions of a bill say different things to the machine. */
    VERSIONS_DIFFER,
    /** The date has not come. */
    NOT_YET,
    /** What is to be undone was changed since. */
    CANNOT_UNDO,
    /** Git refused to write a reference. */
    REFUSED,
    /** Git does not know the key to sign with. */
    NO_KEY,
    /** The signing program failed. */
    NOT_SIGNED;

    /** The name of its message. */
    public String key() {
      return "history." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final transient List<String> data;

  /**
   * A failure.
   *
   * @param reason why
   * @param data what the message speaks of
   */
  public HistoryFailure(Reason reason, Object... data) {
    super(reason + " " + List.of(data));
    this.reason = reason;
    this.data = Arrays.stream(data).map(String::valueOf).toList();
  }

  /** What an error of Git's library means, where people can mend it. */
  public static Optional<HistoryFailure> of(Throwable error) {
    return error instanceof MissingObjectException missing
        ? Optional.of(new HistoryFailure(Reason.MISSING_OBJECT, missing.getObjectId().name()))
        : Optional.empty();
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What the message speaks of. */
  public List<String> data() {
    return data;
  }
}
