package org.zan.eclipse;

import java.net.URL;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;
import org.zan.eclipse.server.Connection;
import org.zan.eclipse.text.Documents;

/** The plug-in: one language server for the whole workbench, started with the first statute. */
public final class ZanPlugin extends AbstractUIPlugin {
  /** Name of the plug-in, and of its content type's name space. */
  public static final String ID = "org.zan.eclipse";

  /** The content type of statutes. */
  public static final String CONTENT_TYPE = ID + ".statute";

  /** The file that makes a folder a statute book. */
  public static final String BOOK = "repository.zan";

  private static ZanPlugin current;

  private Connection connection;
  private Documents documents;

  @Override
  public void start(BundleContext context) throws Exception {
    super.start(context);
    current = this;
    connection = new Connection();
    documents = new Documents(connection);
    connection.watch();
  }

  @Override
  public void stop(BundleContext context) throws Exception {
    documents.dispose();
    connection.dispose();
    current = null;
    super.stop(context);
  }

  /** The language server. */
  public static Connection server() {
    return current.connection;
  }

  /** The statutes that are open. */
  public static Documents documents() {
    return current.documents;
  }

  /** What drafters set. */
  public static IPreferenceStore settings() {
    return current.getPreferenceStore();
  }

  /** What windows remember. */
  public static IDialogSettings windows() {
    return current.getDialogSettings();
  }

  /** The folder of the workspace in which the plug-in keeps files. */
  public static java.nio.file.Path state() {
    return current.getStateLocation().toPath();
  }

  /** The language of the workbench, as the protocol writes it. */
  public static String language() {
    return Locale.forLanguageTag(Platform.getNL().replace('_', '-')).getLanguage();
  }

  /** Writes what went wrong to the workbench's log. */
  public static void log(Throwable problem) {
    Throwable cause = problem;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    ILog.of(ZanPlugin.class).error(String.valueOf(cause.getMessage()), cause);
  }

  /** An icon of the folder icons, by its name without ending; made once. */
  public static Image icon(String name) {
    if (current.getImageRegistry().get(name) == null) {
      URL url = FileLocator.find(current.getBundle(), new Path("icons/" + name + ".svg"), null);
      current.getImageRegistry().put(name, ImageDescriptor.createFromURL(url));
    }
    return current.getImageRegistry().get(name);
  }
}
