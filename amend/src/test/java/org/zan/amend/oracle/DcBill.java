package org.zan.amend.oracle;

import java.util.List;
import java.util.function.Function;

/** Writes a law of the D.C. Council as an amending act in Zan. */
final class DcBill {
  private static final int ITEM = 2;
  private static final int ORDER = 4;
  private static final int BLOCK = 6;

  private final DcCode code;
  private final Layout layout;
  private final Function<String, String> contents;
  private final StringBuilder text = new StringBuilder();

  private DcBill(DcCode code, Layout layout, Function<String, String> contents) {
    this.code = code;
    this.layout = layout;
    this.contents = contents;
  }

  /**
   * The Zan text of a law.
   *
   * @param law the law
   * @param identity identity of the bill
   * @param code the Code before all laws
   * @param layout how it is laid out
   * @param contents the range of all that stands in the provision of a path, in the Code as it is
   *     just before this law
   */
  static String of(
      DcLaw law, String identity, DcCode code, Layout layout, Function<String, String> contents) {
    DcBill bill = new DcBill(code, layout, contents);
    bill.text
        .append("@bill ")
        .append(identity)
        .append("\n@language en\n@title ")
        .append(law.heading())
        .append("\n@in-force ")
        .append(law.effective())
        .append("\n\n@amend ")
        .append(DcCode.IDENTITY)
        .append("\n\n");
    List<DcLaw.Instruction> instructions = law.instructions();
    for (int i = 0; i < instructions.size(); i++) {
      bill.item(i + 1, instructions.get(i));
    }
    return bill.text.toString();
  }

  /** An item with the law's own words and the instruction below them. */
  private void item(int number, DcLaw.Instruction instruction) {
    text.append(layout == Layout.LOOSE ? "\n" : "").append(" ".repeat(ITEM));
    text.append("(").append(number).append(")");
    if (!instruction.sentence().isEmpty()) {
      text.append(' ').append(layout.paragraph(instruction.sentence(), ORDER));
    }
    text.append("\n").append(" ".repeat(ORDER));
    instruction(instruction);
  }

  private void instruction(DcLaw.Instruction order) {
    String path = DcCode.path(order.target());
    switch (order.op()) {
      case "find-replace" -> {
        text.append("@replace ")
            .append(path)
            .append(' ')
            .append(layout.quoted(order.find(), BLOCK));
        text.append(" -> ").append(layout.quoted(order.replace(), BLOCK)).append(occurrence(order));
        text.append('\n');
      }
      case "repeal" -> text.append("@repeal ").append(path).append('\n');
      case "replace" -> block("@substitute " + path, order);
      case "insert" -> block("@insert " + place(order, path), order);
      case "redesignate-para" ->
          text.append("@designate ")
              .append(contents.apply(path))
              .append(" as ")
              .append(order.number())
              .append('\n');
      default -> throw new IllegalArgumentException("unknown instruction " + order.op());
    }
  }

  /** Which occurrences are meant. */
  private static String occurrence(DcLaw.Instruction order) {
    if (order.position() != null) {
      return " " + order.position();
    }
    return order.count().equals("1") ? "" : " " + order.count() + " times";
  }

  /** Beside which provision new text goes; at the end where the data does not hold that one. */
  private String place(DcLaw.Instruction order, String path) {
    String after = order.after();
    if (after == null) {
      return "into " + path;
    }
    if (after.startsWith("§")) {
      return code.holds(after.substring(1)) ? "after " + DcCode.path(after) : "into " + path;
    }
    return "after " + path + "/" + DcCode.step(after);
  }

  private void block(String line, DcLaw.Instruction order) {
    text.append(line).append('\n').append(layout.of(order.provision(), BLOCK, "#")).append('\n');
  }
}
