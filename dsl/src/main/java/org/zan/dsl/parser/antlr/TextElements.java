package org.zan.dsl.parser.antlr;

import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IAstFactory;

/**
 * Builds the model: what Xtext's own factory does for a language whose values are the words as they
 * stand. No value is converted, and nobody is told of a model that is still being built and is
 * never changed afterwards.
 */
public final class TextElements implements IAstFactory {

  @Override
  public EObject create(EClassifier classifier) {
    EClass type = (EClass) classifier;
    EObject element = type.getEPackage().getEFactoryInstance().create(type);
    element.eSetDeliver(false);
    return element;
  }

  @Override
  public void set(EObject element, String feature, Object value, String rule, INode node) {
    element.eSet(element.eClass().getEStructuralFeature(feature), words(value));
  }

  /** Values are new, and lists of words may hold equal ones, so no list looks for what it has. */
  @Override
  @SuppressWarnings("unchecked")
  public void add(EObject element, String feature, Object value, String rule, INode node) {
    ((InternalEList<Object>) element.eGet(element.eClass().getEStructuralFeature(feature)))
        .addUnique(words(value));
  }

  private static Object words(Object value) {
    return value instanceof Token token ? token.getText() : value;
  }
}
