package org.zan.dsl.validation;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.zan.dsl.book.Settings;
import org.zan.dsl.check.Checker;
import org.zan.dsl.check.Finding;
import org.zan.dsl.jurisdiction.Jurisdictions;

/**
 * Shows the findings of the rules that need one file alone wherever Xtext asks for issues, such as
 * its language server.
 */
public class FindingsValidator implements IResourceValidator {
  private final Checker checker = new Checker(Settings.NONE, Jurisdictions.shipped());

  @Override
  public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancel) {
    if (!(resource instanceof XtextResource xtext) || xtext.getParseResult() == null) {
      return List.of();
    }
    String text = xtext.getParseResult().getRootNode().getText();
    return checker.file(resource.getURI().lastSegment(), text, text.length()).findings().stream()
        .map(finding -> issue(finding, xtext))
        .toList();
  }

  private static Issue issue(Finding finding, XtextResource resource) {
    int start = finding.place().offset();
    int end = start + finding.place().length();
    LineAndColumn from =
        NodeModelUtils.getLineAndColumn(resource.getParseResult().getRootNode(), start);
    LineAndColumn to =
        NodeModelUtils.getLineAndColumn(resource.getParseResult().getRootNode(), end);
    Issue.IssueImpl issue = new Issue.IssueImpl();
    issue.setMessage(finding.message(Locale.getDefault().getLanguage()));
    issue.setCode(finding.rule().id());
    issue.setSeverity(severity(finding));
    issue.setType(CheckType.FAST);
    issue.setUriToProblem(resource.getURI());
    issue.setOffset(start);
    issue.setLength(finding.place().length());
    issue.setLineNumber(from.getLine());
    issue.setColumn(from.getColumn());
    issue.setLineNumberEnd(to.getLine());
    issue.setColumnEnd(to.getColumn());
    return issue;
  }

  private static Severity severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      default -> Severity.INFO;
    };
  }
}
