package org.zan.eclipse.templates;

import java.io.IOException;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.templates.ContextTypeRegistry;
import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.persistence.TemplatePersistenceData;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.zan.eclipse.ZanPlugin;

/** The templates of statutes: those that Zan brings, as drafters have changed them. */
public final class Templates extends ContributionTemplateStore {
  private static final String KEY = "templates";
  private static Templates current;

  private final ContextTypeRegistry types;

  private Templates(ContextTypeRegistry types, IPreferenceStore settings) {
    super(types, settings, KEY);
    this.types = types;
  }

  /** The templates. */
  public static synchronized Templates all() {
    if (current == null) {
      ContributionContextTypeRegistry types = new ContributionContextTypeRegistry();
      types.addContextType(context());
      current = new Templates(types, ZanPlugin.settings());
      try {
        current.load();
      } catch (IOException problem) {
        ZanPlugin.log(problem);
      }
    }
    return current;
  }

  /** Where templates can be inserted: in statutes. */
  public ContextTypeRegistry types() {
    return types;
  }

  TemplateContextType type() {
    return types.getContextType(ZanPlugin.CONTENT_TYPE);
  }

  private static TemplateContextType context() {
    TemplateContextType context = new TemplateContextType(ZanPlugin.CONTENT_TYPE, "Zan");
    context.addResolver(new Words());
    context.addResolver(new GlobalTemplateVariables.Cursor());
    context.addResolver(new GlobalTemplateVariables.WordSelection());
    context.addResolver(new GlobalTemplateVariables.LineSelection());
    context.addResolver(new GlobalTemplateVariables.Date());
    context.addResolver(new GlobalTemplateVariables.Year());
    return context;
  }

  @Override
  protected void loadContributedTemplates() throws IOException {
    for (Snippet snippet : Snippet.all()) {
      Template template =
          new Template(
              snippet.prefix(),
              snippet.description(),
              ZanPlugin.CONTENT_TYPE,
              snippet.pattern(),
              false);
      internalAdd(new TemplatePersistenceData(template, true, snippet.id()));
    }
  }
}
