package org.zan.drafting;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.zan.eclipse.ZanPlugin;

/** The workbench of the drafting product. */
final class Workbench extends WorkbenchAdvisor {
  private static final String PERSPECTIVE = ZanPlugin.ID + ".perspective";

  private static final String IDE_BUNDLE = "org.eclipse.ui.ide";

  /** What elsewhere Eclipse's own application brings: for projects and in the Problems view. */
  private static final Map<String, String> IMAGES =
      Map.ofEntries(
          Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
          Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"),
          Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
          Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
          Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
          Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
          Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
          Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"),
          Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
          Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co"));

  private final Splash splash;
  private final List<Path> wanted;

  Workbench(Splash splash, List<Path> wanted) {
    this.splash = splash;
    this.wanted = wanted;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
    IDE.registerAdapters();
    IMAGES.forEach((name, file) -> image(configurer, name, file));
  }

  private static void image(IWorkbenchConfigurer configurer, String name, String file) {
    URL url = Platform.getBundle(IDE_BUNDLE).getEntry("icons/full/" + file + ".png");
    configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer window) {
    return new Window(window);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return PERSPECTIVE;
  }

  @Override
  public IAdaptable getDefaultPageInput() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public void postStartup() {
    splash.close();
    wanted.forEach(Books::open);
  }

  @Override
  public boolean preShutdown() {
    return PlatformUI.getWorkbench().saveAllEditors(true);
  }

  @Override
  public void postShutdown() {
    try {
      ResourcesPlugin.getWorkspace().save(true, null);
    } catch (CoreException problem) {
      ZanPlugin.log(problem);
    }
  }
}
