package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zan.amend.oracle.RealCase;

/**
 * Real laws are enacted in their order: each is a commit, the work tree says word for word what the
 * official consolidation says, and the audit agrees.
 */
class RealLawsTest {
  private static final String SETTINGS = "@repository real\n@languages en kk ru\n";

  @TempDir Path temporary;

  @BeforeAll
  static void data() throws IOException {
    assumeTrue(
        !RealCase.each().isEmpty(), "ZAN_DATA names no folder: real amendments are not tested");
  }

  static List<RealCase> cases() throws IOException {
    return RealCase.each();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void becomesExactHistory(RealCase real) throws IOException {
    Book book = Book.in(temporary);
    book.write("repository.zan", SETTINGS);
    real.acts().forEach(book::write);
    book.commit("Begin");
    for (RealCase.Law law : real.laws()) {
      Map<String, String> bills = real.bills(law, book::read);
      bills.forEach(book::write);
      book.commit("Draft " + law.number());
      enact(bills.keySet().iterator().next(), law);
    }
    real.check(book::read);
    assertEquals("", book.git("status", "--porcelain"));
    assertEquals(
        real.laws().size(),
        book.git("log", "--format=%(trailers:key=Zan-Effective,valueonly)")
            .lines()
            .filter(line -> !line.isBlank())
            .count());
    try (LegalRepository repository = LegalRepository.open(temporary)) {
      assertEquals(List.of(), Audit.of(repository, "HEAD", done -> {}).irregularities());
    }
  }

  private void enact(String bill, RealCase.Law law) throws IOException {
    Adoption adoption = new Adoption(law.number(), law.date(), Optional.empty(), Optional.empty());
    Committer clerk = SampleBook.clerk(law.date().toString());
    try (LegalRepository repository = LegalRepository.open(temporary)) {
      Enactments.in(repository, clerk).enact(bill, adoption, law.date()).write(clerk, false);
    }
  }
}
