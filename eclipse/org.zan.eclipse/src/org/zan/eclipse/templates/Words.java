package org.zan.eclipse.templates;

import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/** Words that stand in a template until a drafter writes others: {@code ${w1:words('Heading')}}. */
public final class Words extends TemplateVariableResolver {
  static final String TYPE = "words";

  Words() {
    super(TYPE, "${name:words('...')}");
  }

  @Override
  public void resolve(TemplateVariable variable, TemplateContext context) {
    Object given = variable.getVariableType().getParams().stream().findFirst().orElse("");
    variable.setValue(String.valueOf(given));
    variable.setResolved(true);
  }
}
