package org.zan.eclipse.templates;

import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;
import org.zan.eclipse.ZanPlugin;

/** Preferences: templates that drafters change, add and take away. */
public final class TemplatesPage extends TemplatePreferencePage {
  /** Made by the preferences' window. */
  public TemplatesPage() {
    setPreferenceStore(ZanPlugin.settings());
    setTemplateStore(Templates.all());
    setContextTypeRegistry(Templates.all().types());
  }

  @Override
  protected boolean isShowFormatterSetting() {
    return false;
  }
}
