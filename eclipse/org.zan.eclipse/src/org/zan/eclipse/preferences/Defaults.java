package org.zan.eclipse.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.zan.eclipse.ZanPlugin;

/** What holds until a drafter sets something else; the rest is empty or off. */
public final class Defaults extends AbstractPreferenceInitializer {
  private static final int IN_FILE = 100;
  private static final int IN_ALL = 10_000;

  @Override
  public void initializeDefaultPreferences() {
    IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(ZanPlugin.ID);
    defaults.putBoolean(Settings.LENSES, true);
    defaults.putBoolean(Settings.HINTS, true);
    defaults.putInt(Settings.MOST_IN_FILE, IN_FILE);
    defaults.putInt(Settings.MOST_IN_ALL, IN_ALL);
  }
}
