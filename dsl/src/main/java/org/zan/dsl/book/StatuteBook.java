package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zan.dsl.book.Resolution.State;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/**
 * The index of a statute book: the summaries of its files, found by identity and alias, and where
 * references lead. Immutable.
 */
public final class StatuteBook {
  private final Settings settings;
  private final Jurisdictions jurisdictions;
  private final List<ActSummary> files;

  /** Made when the first name is looked up: who only shows what is kept needs none. */
  private volatile BookNames names;

  private final Map<String, String> externals;
  private final Set<String> declared;
  private final Predicate<String> insideArticle;

  private final NeighbourCache neighbours = new NeighbourCache();

  private final Unknown.Later unknown;

  /** Made when the first address is asked for that nothing has. */
  private volatile Relocations relocations;

  /** Made when it is first asked for. */
  private volatile Twins twins;

  /** Made when it is first asked for: only acts with language versions ask. */
  private volatile NameIndex byTerm;

  /** Made when it is first asked for. */
  private volatile Resting resting;

  /** Made when it is first asked for: only acts of which something expires ask. */
  private volatile Optional<Standing> standing;

  private final Collection<String> levels;

  /**
   * Indexes summaries.
   *
   * @param settings what the repository lays down
   * @param jurisdictions those that are known
   * @param summaries of all files
   */
  public StatuteBook(
      Settings settings, Jurisdictions jurisdictions, Collection<ActSummary> summaries) {
    this.settings = settings;
    this.jurisdictions = jurisdictions;
    this.levels = jurisdictions.vocabulary().levelCodes();
    this.files = summaries.stream().sorted(Comparator.comparing(ActSummary::file)).toList();
    this.insideArticle = jurisdictions.vocabulary()::insideArticle;
    this.externals = Map.copyOf(settings.aliases());
    this.declared = externals.values().stream().map(ActId::key).collect(Collectors.toSet());
    this.unknown = new Unknown.Later();
  }

  /** What another book holds, but for files that are gone or fresh: shares all that is the same. */
  private StatuteBook(
      StatuteBook other,
      List<ActSummary> files,
      Set<ActSummary> gone,
      Collection<ActSummary> fresh,
      boolean sameNames) {
    this.settings = other.settings;
    this.jurisdictions = other.jurisdictions;
    this.levels = other.levels;
    this.insideArticle = other.insideArticle;
    this.files = files;
    this.externals = other.externals;
    this.declared = other.declared;
    this.names = other.names().with(gone, fresh);
    this.unknown = sameNames ? other.unknown : new Unknown.Later();
    this.standing = sameNames ? other.standing : null;
    this.twins = other.twins == null ? null : other.twins.with(gone, fresh);
    this.byTerm = other.byTerm == null ? null : other.byTerm.with(gone, fresh);
  }

  private BookNames names() {
    BookNames made = names;
    if (made == null) {
      synchronized (this) {
        made = names == null ? BookNames.of(files, externals) : names;
        names = made;
      }
    }
    return made;
  }

  /**
   * The statute book after some of its texts changed; this one stays as it is.
   *
   * @param changed the new summaries of files that it has
   */
  public StatuteBook with(Collection<ActSummary> changed) {
    return with(changed, List.of());
  }

  /**
   * The statute book with some files changed; this one stays as it is. Costs far less than indexing
   * anew.
   *
   * @param changed summaries that are new or take the place of those of the same files
   * @param removed names of files that are no more
   */
  public StatuteBook with(Collection<ActSummary> changed, Collection<String> removed) {
    Map<String, ActSummary> fresh = new TreeMap<>();
    changed.forEach(act -> fresh.put(act.file(), act));
    Set<ActSummary> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ActSummary> all = new ArrayList<>(files.size() + fresh.size());
    all.addAll(files);
    boolean sameNames = true;
    List<ActSummary> added = new ArrayList<>();
    for (ActSummary act : fresh.values()) {
      int at = index(act.file());
      if (at < 0) {
        added.add(act);
      } else {
        gone.add(all.set(at, act));
        sameNames &= act.sameNames(files.get(at));
      }
    }
    List<ActSummary> without = new ArrayList<>();
    for (String name : removed) {
      int at = fresh.containsKey(name) ? -1 : index(name);
      if (at >= 0) {
        without.add(files.get(at));
      }
    }
    if (!without.isEmpty() || !added.isEmpty()) {
      gone.addAll(without);
      all.removeIf(gone::contains);
      all.addAll(added);
      all.sort(Comparator.comparing(ActSummary::file));
      sameNames = false;
    }
    return new StatuteBook(
        this, Collections.unmodifiableList(all), gone, fresh.values(), sameNames);
  }

  /** What the repository lays down. */
  public Settings settings() {
    return settings;
  }

  /** The jurisdictions that are known. */
  public Jurisdictions jurisdictions() {
    return jurisdictions;
  }

  /** The summaries of all files, by file name. */
  public List<ActSummary> files() {
    return files;
  }

  /** The summary of a file of this name. */
  public Optional<ActSummary> file(String name) {
    int at = index(name);
    return at < 0 ? Optional.empty() : Optional.of(files.get(at));
  }

  /** Where a file of this name is among all; negative where there is none. */
  private int index(String name) {
    int low = 0;
    int high = files.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = files.get(middle).file().compareTo(name);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  /** The language versions of an act; empty where it is not held. */
  public List<ActSummary> acts(String identity) {
    return having(names().byIdentity(), ActId.key(identity));
  }

  /** The files that have this alias. */
  public List<ActSummary> withAlias(String alias) {
    return having(names().byAlias(), alias);
  }

  /** The acts in a language that define a term, whatever its capitals. */
  public List<ActSummary> defining(String language, String term) {
    return having(byTerm(), termKey(language, term));
  }

  private NameIndex byTerm() {
    NameIndex made = byTerm;
    if (made == null) {
      synchronized (this) {
        made = byTerm == null ? NameIndex.of(files, StatuteBook::termKeys) : byTerm;
        byTerm = made;
      }
    }
    return made;
  }

  private static Collection<String> termKeys(ActSummary act) {
    return act.terms().isEmpty() || act.identity().isEmpty()
        ? List.of()
        : act.terms().stream()
            .map(term -> termKey(act.language(), term.term()))
            .collect(Collectors.toSet());
  }

  private static String termKey(String language, String term) {
    return language + ' ' + term.toLowerCase(Locale.ROOT).strip();
  }

  private static List<ActSummary> having(NameIndex index, String name) {
    List<ActSummary> having = index.get(name);
    return having == null ? List.of() : Collections.unmodifiableList(having);
  }

  /** All aliases: those of acts and those that the repository gives to acts that are not held. */
  public Set<String> aliases() {
    Set<String> all = names().byAlias().all();
    all.addAll(externals.keySet());
    return all;
  }

  /** All identities that are held, folded (see {@link ActId#key()}). */
  public Set<String> identities() {
    return names().byIdentity().all();
  }

  /**
   * Names that are a slip or two away from one that nothing has: aliases for an alias; for an
   * identity those one letter away, and those of the same date and number but of another kind.
   * Empty where none is near.
   */
  public List<String> near(String name) {
    Unknown names = unknown.of(this);
    return name.indexOf('/') < 0 ? names.aliases(name) : names.identities(name);
  }

  /** What is beside the step at which a reference leads nowhere. */
  public Neighbours.Near near(Resolution dangling) {
    return neighbours
        .of(dangling.act(), dangling.provision())
        .near(Step.parse(dangling.failed(), levels), jurisdictions.vocabulary());
  }

  /** The jurisdiction of an act. */
  public Jurisdiction jurisdiction(ActSummary act) {
    return jurisdictions.of(
        act.identity().map(ActId::jurisdiction).orElse(settings.jurisdiction()));
  }

  /** The kind of an act, where its jurisdiction knows it. */
  public Optional<Jurisdiction.Kind> kind(ActId id) {
    return jurisdictions.of(id.jurisdiction()).kind(id.kind());
  }

  /**
   * How drafters name a provision of an act: the shortest path that leads to it; {@code .} for the
   * act.
   */
  public String path(ActSummary act, int provision) {
    return paths(act).of(provision);
  }

  /** For who names many provisions of an act. */
  public PathWriter paths(ActSummary act) {
    return new PathWriter(act, levels, insideArticle);
  }

  /**
   * Whether an act amends another: what it says of that act's provisions is then about the text
   * before.
   */
  public boolean amends(ActSummary act, ActSummary other) {
    return Amendments.amends(act, this, other);
  }

  /** Whether another act uses the terms that this one defines. */
  public boolean termsImportedFrom(ActSummary act) {
    return act.identity().map(id -> names().termsImported().contains(id.key())).orElse(false);
  }

  /**
   * Where a reference of an act leads. Of a reference to the text of a date, only the act is looked
   * for.
   */
  public Resolution resolve(ActSummary from, int reference) {
    References references = from.references();
    String act = references.act(reference);
    Place place = references.place(reference);
    if (act.isEmpty() && (place == Place.INSTRUCTION || place == Place.BLOCK)) {
      act = Amendments.amended(from, reference);
    }
    return resolve(
        from, act, references.date(reference).isEmpty() ? references.path(reference) : "");
  }

  /**
   * Where a name and a path lead.
   *
   * @param from the act in which they stand
   * @param name identity, alias or address; empty for the act itself
   * @param writtenPath path without the hash sign; empty for the whole act
   */
  public Resolution resolve(ActSummary from, String name, String writtenPath) {
    if (isAddress(name)) {
      return Resolution.of(State.EXTERNAL, name);
    }
    ActSummary act = from;
    String identity = from.label();
    if (!name.isEmpty()) {
      Optional<String> known = names().identityOf(from, name);
      if (known.isEmpty()) {
        return Resolution.of(State.UNKNOWN_ALIAS, name);
      }
      identity = known.get();
      act = version(identity, from.language());
      if (act == null) {
        return Resolution.of(unheld(from, name, identity), identity);
      }
    }
    return writtenPath.isEmpty() ? found(act, identity, 0, 0) : follow(act, identity, writtenPath);
  }

  /**
   * An act that is not held: another legal order's, one that is declared, an address; or one that
   * ought to be here.
   */
  private State unheld(ActSummary from, String name, String identity) {
    boolean alias = name.indexOf('/') < 0;
    if (alias || declared.contains(identity) || declares(from, identity)) {
      return State.EXTERNAL;
    }
    String own = settings.jurisdiction();
    if (own.isEmpty()) {
      own = from.identity().map(ActId::jurisdiction).orElse("");
    }
    int code = identity.indexOf('/');
    boolean whole = identity.indexOf('/', code + 1) > 0;
    boolean ours = code == own.length() && identity.startsWith(own);
    return whole && !ours ? State.EXTERNAL : State.UNKNOWN_ACT;
  }

  private static boolean declares(ActSummary from, String identity) {
    for (ActSummary.External external : from.externals()) {
      if (ActId.key(external.identity()).equals(identity)) {
        return true;
      }
    }
    return false;
  }

  private Resolution follow(ActSummary act, String identity, String writtenPath) {
    return path(writtenPath)
        .map(path -> follow(act, identity, path))
        .orElseGet(
            () -> new Resolution(State.MALFORMED, act, 0, 0, identity, writtenPath, 0, null));
  }

  /** A path as it is written; empty where it cannot be read. */
  public Optional<Path> path(String written) {
    return Path.parse(written, levels);
  }

  /** Where a path leads in an act, named so; for who asks many acts. */
  public Resolution follow(ActSummary act, String identity, Path path) {
    List<Step> steps = path.steps();
    Resolution first = current(act, identity, steps, 0);
    if (path.last() == null || first.state() == State.DANGLING) {
      return first;
    }
    List<Step> end = new ArrayList<>(steps.subList(0, steps.size() - 1));
    end.add(path.last());
    Resolution last = current(act, identity, end, 1);
    if (last.state() == State.DANGLING) {
      return last;
    }
    if (first.act() != last.act()) {
      return first;
    }
    Resolution range = found(first.act(), first.identity(), first.provision(), last.provision());
    return range.movedBy(first.moved() == null ? last.moved() : first.moved());
  }

  /**
   * Where steps lead, or led before the provision moved.
   *
   * @param more 1 for the end of a range, whose last step counts as one more
   */
  private Resolution current(ActSummary act, String identity, List<Step> steps, int more) {
    PathFinder.Found found = new PathFinder(act, insideArticle).find(new Path(steps, null));
    if (found.failed() < 0) {
      return found(act, identity, found.provision(), found.provision());
    }
    String key = act.identity().map(ActId::key).orElse("");
    Optional<Relocations.Followed> followed =
        relocations().follow(key, new Path(steps, null), found.failed());
    if (followed.isPresent()) {
      Relocations.Followed now = followed.get();
      ActSummary there = now.act().equals(key) ? act : version(now.act(), act.language());
      PathFinder.Found place =
          there == null ? null : new PathFinder(there, insideArticle).find(now.path());
      if (place != null && place.failed() < 0) {
        String name = there == act ? identity : now.act();
        return found(there, name, place.provision(), place.provision()).movedBy(now.moved());
      }
    }
    int failed = more > 0 ? steps.size() - 1 : found.failed();
    String step = steps.get(failed).toString();
    int index = more > 0 ? steps.size() : found.failed();
    return new Resolution(
        State.DANGLING, act, found.provision(), found.provision(), identity, step, index, null);
  }

  /** Which provisions are alike. */
  public Twins twins() {
    Twins made = twins;
    if (made == null) {
      synchronized (this) {
        made = twins == null ? Twins.of(files) : twins;
        twins = made;
      }
    }
    return made;
  }

  /** The acts that say of something in an act that they rest on it or carry it out. */
  public List<ActSummary> restingOn(ActSummary act) {
    Resting made = resting;
    if (made == null) {
      made = new Resting(this);
      resting = made;
    }
    return made.on(act);
  }

  /** The day to which the statute book stands; empty where none of its acts has a date. */
  public Optional<Standing> standing() {
    Optional<Standing> made = standing;
    if (made == null) {
      made = Standing.of(files);
      standing = made;
    }
    return made;
  }

  private Relocations relocations() {
    Relocations made = relocations;
    if (made == null) {
      synchronized (this) {
        made = relocations == null ? new Relocations(this, levels) : relocations;
        relocations = made;
      }
    }
    return made;
  }

  private static Resolution found(ActSummary act, String identity, int provision, int last) {
    boolean repealed =
        act.provisions().repealedAround(provision) >= 0
            && act.provisions().repealedAround(last) >= 0;
    return new Resolution(
        repealed ? State.REPEALED : State.RESOLVED, act, provision, last, identity, "", -1, null);
  }

  /** The version of an act in the language, or its first version, or null. */
  private ActSummary version(String identity, String language) {
    List<ActSummary> versions = names().byIdentity().get(identity);
    if (versions == null) {
      return null;
    }
    for (ActSummary version : versions) {
      if (version.language().equals(language)) {
        return version;
      }
    }
    return versions.get(0);
  }

  private static boolean isAddress(String name) {
    int colon = name.indexOf(':');
    return colon > 1 && name.chars().limit(colon).allMatch(Character::isLetter);
  }
}
