package org.zan.dsl.rules;

import java.util.List;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Rule;
import org.zan.dsl.check.TextRule;

/** All rules, one line each, in the order of the alphabet. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new AbbreviationEarly(),
          new AbbreviationTwice(),
          new AbbreviationUnused(),
          new AccentForApostrophe(),
          new AllowWithoutReason(),
          new AmbiguousReference(),
          new AnnexNotCited(),
          new AnnexWithoutNumber(),
          new AuthorWithoutPower(),
          new BasisMissing(),
          new BasisNotInForce(),
          new BasisRank(),
          new BasisRepealed(),
          new BasisYounger(),
          new BlankBeforeMark(),
          new CircularDefinition(),
          new CitationOrder(),
          new CommencementWithoutPublication(),
          new ContradictsHigherAct(),
          new DanglingReference(),
          new DateBeforeAct(),
          new DeadlineWithoutDate(),
          new DoubledWord(),
          new DuplicateAlias(),
          new DuplicateIdentity(),
          new DuplicateNumber(),
          new DuplicateTerm(),
          new DutyInDefinition(),
          new EmptyProvision(),
          new EndsBeforeStart(),
          new ExpiredReference(),
          new ExternalIsHeld(),
          new GarbledLetters(),
          new HeadingFullStop(),
          new IdentityDateMismatch(),
          new ImplausibleDate(),
          new InForceBeforeAdopted(),
          new InForceBeforePublished(),
          new InconsistentIndentation(),
          new InstructionInBlock(),
          new InvalidAlias(),
          new InvalidDate(),
          new InvalidIdentity(),
          new InvertedPeriod(),
          new InvertedRange(),
          new InvisibleCharacters(),
          new JoinedLetters(),
          new LabelMismatch(),
          new LetterForDegree(),
          new LettersInNumber(),
          new LevelOrder(),
          new LinkWithMarks(),
          new ListMarks(),
          new ListWithoutLeadIn(),
          new LongSentence(),
          new LostCharacters(),
          new MalformedInstruction(),
          new MalformedReference(),
          new MisplacedFact(),
          new MissingBlank(),
          new MissingFact(),
          new MissingLetters(),
          new MissingTitle(),
          new MixedScript(),
          new MovedReference(),
          new NestingTooDeep(),
          new NormInPreamble(),
          new NumberingGap(),
          new NumberingStyle(),
          new OnlyChild(),
          new OutlivesAct(),
          new OverlappingSuspensions(),
          new PlainReference(),
          new ProvisionNotNamed(),
          new PublishedBeforeAdopted(),
          new QuotedSelfReference(),
          new QuotedTitle(),
          new RangeOfOne(),
          new RedefinedTerm(),
          new RedundantDate(),
          new ReferenceChain(),
          new ReferenceCycle(),
          new ReferenceDensity(),
          new ReferenceNotInForce(),
          new ReferenceToItself(),
          new RepealGap(),
          new RepealOverlap(),
          new RepealedReference(),
          new RepeatedFact(),
          new RepeatedMark(),
          new RepeatedProvision(),
          new RepeatedTarget(),
          new RepeatedValue(),
          new ReproducedOtherwise(),
          new ReproducedWithoutCitation(),
          new RetroactiveEffect(),
          new RulesBesideInstructions(),
          new SameDefinition(),
          new SharedCompetence(),
          new ShortTitleSame(),
          new SingleAnnexNumbered(),
          new SpacedHyphen(),
          new SplitLetters(),
          new StraightQuotes(),
          new StrayNumber(),
          new StraySign(),
          new SunsetPassed(),
          new SuspendedOutOfForce(),
          new TermDefinedOtherwise(),
          new TermOutsideScope(),
          new TermRenderings(),
          new TermWithMarks(),
          new TextInFact(),
          new TitleFullStop(),
          new UnclosedBracket(),
          new UndeterminedReference(),
          new UnequalRows(),
          new UnknownAct(),
          new UnknownFact(),
          new UnknownKind(),
          new UnknownLevel(),
          new UnknownRule(),
          new UnmadeAct(),
          new UnusedExternal(),
          new UnusedTerm(),
          new VersionInstructions(),
          new VersionNumbers(),
          new VersionReferences(),
          new VersionStructure(),
          new VersionTerms());

  private static final List<ActRule> ACTS =
      ALL.stream().filter(ActRule.class::isInstance).map(ActRule.class::cast).toList();

  private static final List<BookRule> BOOKS =
      ALL.stream().filter(BookRule.class::isInstance).map(BookRule.class::cast).toList();

  private static final List<TextRule> TEXTS =
      ALL.stream().filter(TextRule.class::isInstance).map(TextRule.class::cast).toList();

  /**
   * Ids of the rules of amendments, which are in the module that applies them; a test there holds
   * this list.
   */
  private static final List<String> OF_AMENDMENTS =
      List.of(
          "amendment-added-number",
          "amendment-count-mismatch",
          "amendment-half-reference",
          "amendment-in-force-order",
          "amendment-number-taken",
          "amendment-of-amending-act",
          "amendment-of-repealed",
          "amendment-orphans-reference",
          "amendment-overlap",
          "amendment-rank",
          "amendment-renumbered",
          "amendment-target-missing",
          "amendment-words-not-found");

  private Rules() {}

  /** Ids of the rules that are not here but in the module that applies amendments. */
  public static List<String> idsOfAmendments() {
    return OF_AMENDMENTS;
  }

  /** Every rule. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The rules that need one file alone. */
  public static List<ActRule> ofActs() {
    return ACTS;
  }

  /** The rules that need other acts. */
  public static List<BookRule> ofBooks() {
    return BOOKS;
  }

  /** The rules that need other acts, and of some their texts. */
  public static List<TextRule> ofTexts() {
    return TEXTS;
  }

  /** The rule with this id. */
  public static Optional<Rule> byId(String id) {
    return ALL.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
  }
}
