package org.zan.eclipse.preferences;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.zan.eclipse.ZanPlugin;

/** How grave the findings of each rule are in this workbench. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {
  private static final String EXAMPLE = " @rule numbering-gap warning";
  private static final int RULE_WIDTH = 380;
  private static final int SEVERITY_WIDTH = 200;
  private static final int HEIGHT = 320;

  /** What was chosen here and differs from what the statute book has. */
  private final Map<String, Severity> chosen = new HashMap<>();

  private List<Rule> rules = List.of();
  private TableViewer table;

  @Override
  public void init(IWorkbench workbench) {
    setPreferenceStore(Settings.store());
    setDescription(Words.forAll + EXAMPLE);
    try {
      rules = Rule.all();
    } catch (IOException problem) {
      ZanPlugin.log(problem);
    }
    rules.forEach(it -> choose(it, Settings.severity(it.id())));
  }

  private void choose(Rule rule, Severity severity) {
    chosen.put(rule.id(), severity);
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout());
    Text filter = new Text(page, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
    filter.setMessage(Words.filter);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    table = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(-1, HEIGHT).applyTo(table.getControl());
    table.getTable().setHeaderVisible(true);
    table.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(table);
    ruleColumn();
    severityColumn();
    table.addFilter(new Filter(filter));
    filter.addModifyListener(event -> table.refresh());
    table.setInput(rules);
    return page;
  }

  private void ruleColumn() {
    TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
    column.getColumn().setText(Words.rule);
    column.getColumn().setWidth(RULE_WIDTH);
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object rule) {
            return ((Rule) rule).id();
          }

          @Override
          public String getToolTipText(Object rule) {
            return ((Rule) rule).words();
          }
        });
  }

  private void severityColumn() {
    TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
    column.getColumn().setText(Words.severity);
    column.getColumn().setWidth(SEVERITY_WIDTH);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(rule -> words((Rule) rule)));
    column.setEditingSupport(new Choice());
  }

  private String words(Rule rule) {
    Severity severity = chosen.get(rule.id());
    return severity == Severity.UNCHANGED
        ? severity.words() + " (" + Severity.named(rule.severity()).words() + ")"
        : severity.words();
  }

  @Override
  protected void performDefaults() {
    rules.forEach(it -> choose(it, Severity.UNCHANGED));
    table.refresh();
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    IPreferenceStore store = getPreferenceStore();
    chosen.forEach((rule, severity) -> store.setValue(Settings.SEVERITY + rule, severity.id()));
    return super.performOk();
  }

  /** The table, for tests. */
  public TableViewer table() {
    return table;
  }

  /** Rules whose id or message has the words of the field. */
  private static final class Filter extends ViewerFilter {
    private final Text field;

    Filter(Text field) {
      this.field = field;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
      String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
      Rule rule = (Rule) element;
      String said = (rule.id() + " " + rule.words()).toLowerCase(Locale.ROOT);
      return Arrays.stream(wanted.split("\\s+")).allMatch(said::contains);
    }
  }

  /** A list of the severities to choose from, in the table. */
  private final class Choice extends EditingSupport {
    private final ComboBoxCellEditor list;

    Choice() {
      super(table);
      String[] words = Arrays.stream(Severity.values()).map(Severity::words).toArray(String[]::new);
      list = new ComboBoxCellEditor(table.getTable(), words, SWT.READ_ONLY);
      list.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    @Override
    protected ComboBoxCellEditor getCellEditor(Object rule) {
      return list;
    }

    @Override
    protected boolean canEdit(Object rule) {
      return true;
    }

    @Override
    protected Object getValue(Object rule) {
      return chosen.get(((Rule) rule).id()).ordinal();
    }

    @Override
    protected void setValue(Object rule, Object value) {
      choose((Rule) rule, Severity.values()[(Integer) value]);
      table.update(rule, null);
    }
  }
}
