package org.zan.eclipse.wizards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zan.eclipse.law.FieldsPage;

/** Begins an act that is in force already. */
public final class NewActWizard extends NewTextWizard {
  /** As the workbench makes it. */
  public NewActWizard() {
    super("act");
  }

  @Override
  FieldsPage page() {
    return new TextPage(Words.newAct, Words.newActLead) {
      @Override
      void askMore() {
        require("date");
        day("date", Words.adopted, "", LocalDate.now().toString());
        text("number", Words.itsNumber, "5-VIII", "");
      }
    };
  }

  @Override
  List<String> options(FieldsPage page) {
    List<String> options = new ArrayList<>();
    options.add("--title=" + page.value("title"));
    options.add("--date=" + page.value("date"));
    if (!page.value("number").isEmpty()) {
      options.add("--number=" + page.value("number"));
    }
    return options;
  }
}
