package org.zan.dsl.print;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.zan.dsl.zan.Amend;
import org.zan.dsl.zan.Delete;
import org.zan.dsl.zan.Designate;
import org.zan.dsl.zan.InsertProvisions;
import org.zan.dsl.zan.InsertWords;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Malformed;
import org.zan.dsl.zan.Move;
import org.zan.dsl.zan.Quote;
import org.zan.dsl.zan.Renumber;
import org.zan.dsl.zan.Repeal;
import org.zan.dsl.zan.Replace;
import org.zan.dsl.zan.Replacement;
import org.zan.dsl.zan.Retitle;
import org.zan.dsl.zan.Substitute;
import org.zan.dsl.zan.Suspend;
import org.zan.dsl.zan.Target;
import org.zan.dsl.zan.Words;
import org.zan.dsl.zan.ZanPackage;
import org.zan.dsl.zan.util.ZanSwitch;

/** The line of an instruction without its facts and block: one blank between its pieces. */
final class InstructionText extends ZanSwitch<InstructionText> {
  private final Layout layout;
  private final StringBuilder text = new StringBuilder();

  InstructionText(Layout layout) {
    this.layout = layout;
  }

  /** Returns the source; it has a line break where the source had one before a piece. */
  String of(Instruction instruction) {
    text.append(instruction.getKeyword());
    doSwitch(instruction);
    return text.toString();
  }

  private InstructionText word(String word) {
    if (word != null) {
      text.append(' ').append(word);
    }
    return this;
  }

  private InstructionText attribute(EObject owner, EAttribute feature) {
    text.append(layout.broken(owner, feature) ? '\n' : ' ').append(owner.eGet(feature));
    return this;
  }

  private InstructionText target(Target target) {
    if (target != null) {
      text.append(layout.broken(target) ? '\n' : ' ').append(InlineText.target(target));
    }
    return this;
  }

  private InstructionText targets(List<Target> targets) {
    targets.forEach(this::target);
    return this;
  }

  private InstructionText words(Words words) {
    text.append(layout.broken(words) ? '\n' : ' ').append(words.getFrom());
    if (words.getTo() != null || words.isToEnd()) {
      word("…").word(words.isToEnd() ? "end" : words.getTo());
    }
    return this;
  }

  private InstructionText occurrence(String occurrence) {
    return word(occurrence == null ? null : occurrence.replaceAll("\\s+", " "));
  }

  @Override
  public InstructionText caseAmend(Amend amend) {
    return target(amend.getAct());
  }

  @Override
  public InstructionText caseReplace(Replace replace) {
    targets(replace.getTargets());
    boolean first = true;
    for (Replacement replacement : replace.getReplacements()) {
      if (!first) {
        text.append(',');
      }
      words(replacement.getWords()).word("->");
      attribute(replacement, ZanPackage.Literals.REPLACEMENT__NEW);
      first = false;
    }
    return occurrence(replace.getOccurrence());
  }

  @Override
  public InstructionText caseInsertWords(InsertWords insert) {
    targets(insert.getTargets()).word(insert.getPosition()).words(insert.getWords());
    attribute(insert, ZanPackage.Literals.INSERT_WORDS__NEW);
    return occurrence(insert.getOccurrence());
  }

  @Override
  public InstructionText caseInsertProvisions(InsertProvisions insert) {
    return word(insert.getPosition()).target(insert.getAnchor());
  }

  @Override
  public InstructionText caseDelete(Delete delete) {
    return targets(delete.getTargets()).words(delete.getWords()).occurrence(delete.getOccurrence());
  }

  @Override
  public InstructionText caseSubstitute(Substitute substitute) {
    return target(substitute.getTarget());
  }

  @Override
  public InstructionText caseRepeal(Repeal repeal) {
    return targets(repeal.getTargets());
  }

  @Override
  public InstructionText caseRetitle(Retitle retitle) {
    return target(retitle.getTarget()).attribute(retitle, ZanPackage.Literals.RETITLE__TITLE);
  }

  @Override
  public InstructionText caseRenumber(Renumber renumber) {
    return target(renumber.getTarget()).word("as").word(renumber.getNumber());
  }

  @Override
  public InstructionText caseDesignate(Designate designate) {
    return target(designate.getTarget()).word("as").word(designate.getNumber());
  }

  @Override
  public InstructionText caseMove(Move move) {
    return target(move.getTarget()).word(move.getPosition()).target(move.getAnchor());
  }

  @Override
  public InstructionText caseSuspend(Suspend suspend) {
    return targets(suspend.getTargets()).word("until").word(suspend.getDate());
  }

  @Override
  public InstructionText caseQuote(Quote quote) {
    return target(quote.getTarget());
  }

  @Override
  public InstructionText caseMalformed(Malformed malformed) {
    return word(malformed.getText());
  }
}
