package org.zan.eclipse.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A page that asks for facts. What was typed is kept by name, so that it can be read in any thread.
 */
public abstract class FieldsPage extends WizardPage {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Text> texts = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();
  private final List<String> days = new ArrayList<>();
  private Composite fields;

  /** Makes it. */
  protected FieldsPage(String name, String title, String lead) {
    super(name, title, null);
    setDescription(lead);
  }

  @Override
  public final void createControl(Composite parent) {
    fields = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(fields);
    ask();
    setControl(fields);
    setPageComplete(isComplete());
  }

  /** Adds the fields. */
  protected abstract void ask();

  /** The fields, for what is no plain text. */
  protected final Composite fields() {
    return fields;
  }

  /** What was typed or chosen. */
  public final String value(String name) {
    return values.getOrDefault(name, "").strip();
  }

  /** Types something; for tests and for what is known already. */
  public final void type(String name, String text) {
    if (texts.containsKey(name)) {
      texts.get(name).setText(text);
    }
  }

  /** Asks for a text. */
  protected final void text(String name, String label, String hint, String value) {
    label(label);
    Text text = new Text(fields, SWT.BORDER);
    text.setMessage(hint);
    text.setToolTipText(hint);
    fill(text);
    text.addModifyListener(event -> set(name, text.getText()));
    texts.put(name, text);
    text.setText(value);
  }

  /** Something has to be there. */
  protected final void require(String name) {
    required.add(name);
  }

  /** Asks for a day, written as laws write it. */
  protected final void day(String name, String label, String hint, String value) {
    days.add(name);
    text(name, label, hint, value);
  }

  /** Asks for one of several. */
  protected final void choice(String name, String label, List<String> labels, List<String> named) {
    label(label);
    Combo combo = new Combo(fields, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setItems(labels.toArray(String[]::new));
    fill(combo);
    combo.addListener(
        SWT.Selection, event -> set(name, named.get(Math.max(0, combo.getSelectionIndex()))));
    combo.select(0);
    set(name, named.get(0));
  }

  private void label(String words) {
    new Label(fields, SWT.NONE).setText(words);
  }

  private static void fill(Control control) {
    GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
  }

  private void set(String name, String value) {
    values.put(name, value);
    changed(name);
    setPageComplete(isComplete());
  }

  /** Something was typed. */
  protected void changed(String name) {
    // Of interest for some pages.
  }

  /** Whether what was typed will do; says what is wrong with it. */
  protected boolean isComplete() {
    setErrorMessage(null);
    for (String name : days) {
      if (!value(name).isEmpty() && !isDay(value(name))) {
        setErrorMessage(Words.wrongDay);
        return false;
      }
    }
    return required.stream().noneMatch(it -> value(it).isEmpty());
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException wrong) {
      return false;
    }
  }
}
