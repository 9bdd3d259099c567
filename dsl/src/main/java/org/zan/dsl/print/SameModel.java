package org.zan.dsl.print;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.zan.dsl.text.Escapes;
import org.zan.dsl.zan.Plain;
import org.zan.dsl.zan.ZanFactory;
import org.zan.dsl.zan.ZanPackage;

/**
 * Compares models but for blanks and for backslashes that leave the published words as they are.
 */
final class SameModel {
  private SameModel() {}

  static boolean same(EObject one, EObject other) {
    if (one == null || other == null || one.eClass() != other.eClass()) {
      return one == other;
    }
    for (EAttribute attribute : one.eClass().getEAllAttributes()) {
      if (!same(attribute, one.eGet(attribute), other.eGet(attribute))) {
        return false;
      }
    }
    for (EReference reference : one.eClass().getEAllContainments()) {
      if (!same(children(one, reference), children(other, reference))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(EAttribute attribute, Object one, Object other) {
    if (attribute == ZanPackage.Literals.ROW__RULE) {
      return (one == null) == (other == null);
    }
    if (one instanceof String words && other instanceof String others) {
      return sameWords(words, others);
    }
    return one == null ? other == null : one.equals(other);
  }

  private static boolean same(List<EObject> some, List<EObject> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> children(EObject object, EReference reference) {
    Object value = object.eGet(reference);
    if (!reference.isMany()) {
      return value == null ? List.of() : List.of((EObject) value);
    }
    List<EObject> children = (List<EObject>) value;
    return reference.getEReferenceType() == ZanPackage.Literals.RUN ? runs(children) : children;
  }

  private static boolean sameWords(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String words = Escapes.resolve(one);
    String others = Escapes.resolve(other);
    int i = 0;
    int j = 0;
    while (i < words.length() && j < others.length()) {
      if (blank(words.charAt(i)) && blank(others.charAt(j))) {
        i = afterBlanks(words, i);
        j = afterBlanks(others, j);
      } else if (words.charAt(i++) != others.charAt(j++)) {
        return false;
      }
    }
    return i == words.length() && j == others.length();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c);
  }

  private static int afterBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Plain words that a note divides count as one, blanks at both ends of a paragraph as none. */
  private static List<EObject> runs(List<EObject> runs) {
    List<EObject> merged = new ArrayList<>(runs.size());
    for (EObject run : runs) {
      int last = merged.size() - 1;
      if (run instanceof Plain plain && last >= 0 && merged.get(last) instanceof Plain before) {
        merged.set(last, plain(before.getText() + plain.getText()));
      } else {
        merged.add(run);
      }
    }
    if (!merged.isEmpty() && merged.get(0) instanceof Plain plain) {
      put(merged, 0, plain, plain.getText().stripLeading());
    }
    int last = merged.size() - 1;
    if (last >= 0 && merged.get(last) instanceof Plain plain) {
      put(merged, last, plain, plain.getText().stripTrailing());
    }
    return merged;
  }

  private static void put(List<EObject> runs, int at, Plain before, String text) {
    if (text.isEmpty()) {
      runs.remove(at);
    } else if (text.length() < before.getText().length()) {
      runs.set(at, plain(text));
    }
  }

  private static Plain plain(String text) {
    Plain plain = ZanFactory.eINSTANCE.createPlain();
    plain.setText(text);
    return plain;
  }
}
