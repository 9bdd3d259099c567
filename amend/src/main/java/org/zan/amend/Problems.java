package org.zan.amend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** What is wrong with instructions, and which of them can therefore not be carried out. */
final class Problems {
  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Order> failed = new HashSet<>();

  Problems(String file) {
    this.file = file;
  }

  /** Begins a finding about an instruction at a piece of it. */
  Report.Draft at(RuleInfo rule, Order order, EObject piece) {
    INode node = NodeModelUtils.getNode(piece);
    return at(rule, order, node.getOffset(), node.getLength());
  }

  /** Begins a finding about an instruction as a whole. */
  Report.Draft at(RuleInfo rule, Order order) {
    return at(rule, order, order.offset(), order.length());
  }

  private Report.Draft at(RuleInfo rule, Order order, int offset, int length) {
    return new Report(rule, file, finding -> add(order, finding)).at(offset, length);
  }

  private void add(Order order, Finding finding) {
    findings.add(finding);
    if (finding.severity() == Severity.ERROR) {
      failed.add(order);
    }
  }

  boolean failed(Order order) {
    return failed.contains(order);
  }

  List<Finding> findings() {
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> finding.place().offset())
                .thenComparing(finding -> finding.rule().id()))
        .distinct()
        .toList();
  }
}
