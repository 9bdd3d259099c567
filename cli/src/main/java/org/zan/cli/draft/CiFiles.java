package org.zan.cli.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes build servers check a statute book. Each service has its file at a fixed place. */
public final class CiFiles {
  /** Build servers. */
  public enum Service {
    /** GitHub Actions. */
    github(".github/workflows/zan.yml", "ci-github.txt"),
    /** GitLab CI. */
    gitlab(".gitlab-ci.yml", "ci-gitlab.txt"),
    /** None of them. */
    none("", "");

    private final String file;
    private final String template;

    Service(String file, String template) {
      this.file = file;
      this.template = template;
    }
  }

  private CiFiles() {}

  /**
   * Writes the files that are missing.
   *
   * @param top top folder of the repository
   * @param book folder of the statute book
   * @return what was written
   */
  public static List<Path> write(Path top, Path book, Set<Service> services) throws IOException {
    String folder = top.relativize(book).toString().replace('\\', '/');
    Map<String, String> words = Map.of("folder", folder.isEmpty() ? "." : folder);
    NewFiles files = new NewFiles(top);
    for (Service service : services) {
      if (service != Service.none) {
        files.addIfMissing(service.file, Template.of(service.template, words));
      }
    }
    return files.write();
  }
}
