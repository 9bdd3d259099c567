package org.zan.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The invariants of ARCHITECTURE.md that can be seen in the classes. */
@AnalyzeClasses(packages = "org.zan", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {
  private static final String[] FILE_SYSTEM = {
    "java.io.File",
    "java.io.FileInputStream",
    "java.io.FileOutputStream",
    "java.io.FileReader",
    "java.io.FileWriter",
    "java.io.RandomAccessFile"
  };

  /** The tests of a module are a folder in one build and a jar in another. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static final ArchRule dependenciesPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("dsl")
          .definedBy("org.zan.dsl..")
          .layer("amend")
          .definedBy("org.zan.amend..")
          .layer("workspace")
          .definedBy("org.zan.workspace..")
          .layer("history")
          .definedBy("org.zan.history..")
          .layer("interchange")
          .definedBy("org.zan.interchange..")
          .layer("server")
          .definedBy("org.zan.server..")
          .layer("cli")
          .definedBy("org.zan.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("history")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("interchange")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("amend")
          .mayOnlyBeAccessedByLayers("workspace", "history", "server", "cli")
          .whereLayer("workspace")
          .mayOnlyBeAccessedByLayers("history", "server", "cli");

  @ArchTest
  static final ArchRule theLanguageKnowsNoEditor =
      noClasses()
          .that()
          .resideInAPackage("org.zan.dsl..")
          .and()
          .resideOutsideOfPackage("org.zan.dsl.ide..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.zan.dsl.ide..", "org.eclipse.xtext.ide..");

  @ArchTest
  static final ArchRule onlyTheServerKnowsTheProtocol =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.zan.server..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.lsp4j..");

  @ArchTest
  static final ArchRule theLanguageKnowsNoFileSystem =
      noClasses()
          .that()
          .resideInAnyPackage("org.zan.dsl..", "org.zan.amend..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(String.join("|", FILE_SYSTEM).replace(".", "\\."));

  @ArchTest
  static final ArchRule onlyHistoryKnowsGit =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.zan.history..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jgit..");

  @ArchTest
  static final ArchRule onlyTheCommandEndsTheProcess =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.zan.cli..")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule commandsAreNamedSo =
      classes()
          .that()
          .areAnnotatedWith(picocli.CommandLine.Command.class)
          .should()
          .haveSimpleNameEndingWith("Command");
}
