package org.zan.dsl.print;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.zan.dsl.zan.Run;

/** What a source says about its layout and a model does not: lines, blank lines and notes. */
interface Layout {
  /**
   * What stands between the line before and the line of a part.
   *
   * @param known whether there is a source; a printed model has none
   * @param notes the notes, from the first to the last
   * @param blank whether a blank line stands directly above the part
   */
  record Gap(boolean known, List<Note> notes, boolean blank) {
    static final Gap UNKNOWN = new Gap(false, List.of(), false);

    /** Whether a blank line stands anywhere in it. */
    boolean anyBlank() {
      return blank || notes.stream().anyMatch(Note::blankAbove);
    }
  }

  /**
   * A drafter's note.
   *
   * @param text the note with its sign
   * @param blankAbove whether a blank line stands above it
   * @param deeper whether it stands further right than the line below it
   */
  record Note(String text, boolean blankAbove, boolean deeper) {}

  /** The layout of a model that has no source. */
  Layout NONE =
      new Layout() {
        @Override
        public Gap above(EObject part) {
          return Gap.UNKNOWN;
        }

        @Override
        public Gap end() {
          return Gap.UNKNOWN;
        }

        @Override
        public boolean sameLine(EObject part, boolean usual) {
          return usual;
        }

        @Override
        public List<String> notes(Run run) {
          return List.of();
        }

        @Override
        public boolean broken(EObject part) {
          return false;
        }

        @Override
        public boolean broken(EObject owner, EStructuralFeature feature) {
          return false;
        }
      };

  /** What stands above the line of a part. */
  Gap above(EObject part);

  /** What stands below the last part. */
  Gap end();

  /** Whether a part stands in the line of the number before it; {@code usual} where not known. */
  boolean sameLine(EObject part, boolean usual);

  /** The notes that interrupt a paragraph before the run. */
  List<String> notes(Run run);

  /** Whether a part begins a line. */
  boolean broken(EObject part);

  /** Whether the value of a feature begins a line. */
  boolean broken(EObject owner, EStructuralFeature feature);
}
