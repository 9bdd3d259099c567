package org.zan.dsl.testing;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.zan.dsl.zan.Amend;
import org.zan.dsl.zan.Cell;
import org.zan.dsl.zan.Definition;
import org.zan.dsl.zan.Delete;
import org.zan.dsl.zan.Designate;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.FactText;
import org.zan.dsl.zan.Footnote;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.InsertProvisions;
import org.zan.dsl.zan.InsertWords;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Link;
import org.zan.dsl.zan.Malformed;
import org.zan.dsl.zan.Move;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Plain;
import org.zan.dsl.zan.Quote;
import org.zan.dsl.zan.Renumber;
import org.zan.dsl.zan.Repeal;
import org.zan.dsl.zan.Replace;
import org.zan.dsl.zan.Replacement;
import org.zan.dsl.zan.Retitle;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Substitute;
import org.zan.dsl.zan.Suspend;
import org.zan.dsl.zan.Table;
import org.zan.dsl.zan.Target;
import org.zan.dsl.zan.Words;
import org.zan.dsl.zan.util.ZanSwitch;

/**
 * Shows a model as an indented tree, one line a node: what it is, its number, its words as they
 * stand in the source ({@code ⏎} is a line break). For goldens and for failure messages.
 */
public final class ModelText {
  private final StringBuilder text = new StringBuilder();

  private ModelText() {}

  /** Shows a model or a part of one. */
  public static String of(EObject node) {
    ModelText printer = new ModelText();
    printer.node(node, 0);
    return printer.text.toString();
  }

  private void node(EObject node, int depth) {
    text.append("  ".repeat(depth)).append(LINES.doSwitch(node)).append('\n');
    if (node instanceof Document document) {
      document.getHeader().forEach(fact -> node(fact, depth + 1));
      if (!document.getBody().isEmpty()) {
        text.append("body\n");
      }
      nodes(document.getBody(), depth + 1);
    } else if (node instanceof Heading heading) {
      nodes(heading.getChildren(), depth + 1);
    } else if (node instanceof Item item) {
      nodes(item.getChildren(), depth + 1);
    } else if (node instanceof Table table) {
      nodes(table.getRows(), depth + 1);
    } else if (node instanceof Instruction instruction) {
      nodes(instruction.getFacts(), depth + 1);
      if (!instruction.getBlock().isEmpty()) {
        text.append("  ".repeat(depth + 1)).append("block\n");
        nodes(instruction.getBlock(), depth + 2);
      }
    }
  }

  private void nodes(List<? extends EObject> nodes, int depth) {
    nodes.forEach(child -> node(child, depth));
  }

  private static String quoted(String words) {
    return words == null ? "" : "\"" + Visible.encode(words.replace("\n", "⏎")) + "\"";
  }

  private static String shown(String label, String words) {
    return words == null ? "" : " " + label + words.replace("\n", "⏎");
  }

  private static String all(String lead, List<? extends EObject> nodes) {
    StringBuilder line = new StringBuilder(lead);
    nodes.forEach(node -> line.append(' ').append(LINES.doSwitch(node)));
    return line.toString();
  }

  private static String one(EObject node) {
    return node == null ? "" : " " + LINES.doSwitch(node);
  }

  /** The line of each kind of node, without what stands in lines of its own. */
  private static final ZanSwitch<String> LINES =
      new ZanSwitch<>() {
        @Override
        public String caseDocument(Document document) {
          return "document";
        }

        @Override
        public String caseHeading(Heading heading) {
          return all("heading " + heading.getMarks(), heading.getCaption());
        }

        @Override
        public String caseItem(Item item) {
          return "item " + Visible.encode(item.getMarker());
        }

        @Override
        public String caseParagraph(Paragraph paragraph) {
          return all("paragraph", paragraph.getRuns());
        }

        @Override
        public String casePlain(Plain plain) {
          return quoted(plain.getText());
        }

        @Override
        public String caseLink(Link link) {
          return all("[" + quoted(link.getWords()), link.getTargets()) + "]";
        }

        @Override
        public String caseDefinition(Definition definition) {
          return "term " + quoted(definition.getWords());
        }

        @Override
        public String caseFootnote(Footnote footnote) {
          return "footnote " + footnote.getMark();
        }

        @Override
        public String caseTable(Table table) {
          return "table";
        }

        @Override
        public String caseRow(Row row) {
          return row.getRule() == null ? all("row", row.getCells()) : "rule " + row.getRule();
        }

        @Override
        public String caseCell(Cell cell) {
          return all(cell.getBars(), cell.getRuns());
        }

        @Override
        public String caseFact(Fact fact) {
          return all("fact " + fact.getName(), fact.getValues());
        }

        @Override
        public String caseFactText(FactText words) {
          return quoted(words.getText());
        }

        @Override
        public String caseTarget(Target target) {
          return "<"
              + (shown("relation ", target.getRelation())
                      + shown("url ", target.getUrl())
                      + shown("act ", target.getAct())
                      + shown("date ", target.getDate())
                      + shown("path ", target.getPath())
                      + shown("malformed ", target.getMalformed()))
                  .strip()
              + ">";
        }

        @Override
        public String caseAmend(Amend amend) {
          return "amend" + one(amend.getAct());
        }

        @Override
        public String caseReplace(Replace replace) {
          String line = all(all("replace", replace.getTargets()), replace.getReplacements());
          return line + shown("", replace.getOccurrence());
        }

        @Override
        public String caseReplacement(Replacement replacement) {
          return LINES.doSwitch(replacement.getWords()) + " -> " + quoted(replacement.getNew());
        }

        @Override
        public String caseWords(Words words) {
          String to = words.isToEnd() ? "end" : quoted(words.getTo());
          return quoted(words.getFrom()) + (to.isEmpty() ? "" : " … " + to);
        }

        @Override
        public String caseInsertWords(InsertWords insert) {
          String line = all("insert", insert.getTargets()) + shown("", insert.getPosition());
          return line
              + one(insert.getWords())
              + " "
              + quoted(insert.getNew())
              + shown("", insert.getOccurrence());
        }

        @Override
        public String caseInsertProvisions(InsertProvisions insert) {
          return "insert" + shown("", insert.getPosition()) + one(insert.getAnchor());
        }

        @Override
        public String caseDelete(Delete delete) {
          String line = all("delete", delete.getTargets()) + one(delete.getWords());
          return line + shown("", delete.getOccurrence());
        }

        @Override
        public String caseSubstitute(Substitute substitute) {
          return "substitute" + one(substitute.getTarget());
        }

        @Override
        public String caseRepeal(Repeal repeal) {
          return all("repeal", repeal.getTargets());
        }

        @Override
        public String caseRetitle(Retitle retitle) {
          return "retitle" + one(retitle.getTarget()) + " " + quoted(retitle.getTitle());
        }

        @Override
        public String caseRenumber(Renumber renumber) {
          return "renumber" + one(renumber.getTarget()) + shown("as ", renumber.getNumber());
        }

        @Override
        public String caseDesignate(Designate designate) {
          return "designate" + one(designate.getTarget()) + shown("as ", designate.getNumber());
        }

        @Override
        public String caseMove(Move move) {
          return "move"
              + one(move.getTarget())
              + shown("", move.getPosition())
              + one(move.getAnchor());
        }

        @Override
        public String caseSuspend(Suspend suspend) {
          return all("suspend", suspend.getTargets()) + shown("until ", suspend.getDate());
        }

        @Override
        public String caseQuote(Quote quote) {
          return "quote" + one(quote.getTarget());
        }

        @Override
        public String caseMalformed(Malformed malformed) {
          String words = malformed.getText() == null ? "" : " " + quoted(malformed.getText());
          return "malformed " + malformed.getKeyword() + words;
        }

        @Override
        public String defaultCase(EObject node) {
          throw new IllegalArgumentException("No line for " + node.eClass().getName());
        }
      };
}
