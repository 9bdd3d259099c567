package org.zan.eclipse.wizards;

import java.util.List;
import org.zan.eclipse.law.FieldsPage;

/** Begins a bill. */
public final class NewBillWizard extends NewTextWizard {
  /** As the workbench makes it. */
  public NewBillWizard() {
    super("bill");
  }

  @Override
  FieldsPage page() {
    return new TextPage(Words.newBill, Words.newBillLead) {
      @Override
      void askMore() {
        require("name");
        text("name", Words.shortName, "water-fees", "");
      }

      @Override
      protected boolean isComplete() {
        boolean complete = super.isComplete();
        if (!value("name").isEmpty() && !value("name").matches("[a-z0-9][a-z0-9-]*")) {
          setErrorMessage(Words.wrongName);
          return false;
        }
        return complete;
      }
    };
  }

  @Override
  List<String> options(FieldsPage page) {
    return List.of("--title=" + page.value("title"), "--name=" + page.value("name"));
  }
}
