package org.zan.eclipse.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.zan.eclipse.ZanPlugin;

/** What holds until a drafter sets something else; the rest is empty or off. */
public final class Defaults extends AbstractPreferenceInitializer {
  @Override
  public void initializeDefaultPreferences() {
    IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(ZanPlugin.ID);
    defaults.putBoolean(Settings.LENSES, true);
    defaults.putBoolean(Settings.HINTS, true);
  }
}
