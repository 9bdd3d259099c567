package org.zan.amend.oracle;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A law of the D.C. Council with its machine instructions, as {@code instructions.json} has it. */
record DcLaw(String law, String effective, String heading, List<Instruction> instructions) {
  /**
   * One instruction.
   *
   * @param op what it does
   * @param target where: {@code §42-3505.01|(f)|(1)}
   * @param count how often the words occur, all of which are meant
   * @param position which occurrence is meant
   * @param find words
   * @param replace the words in their place
   * @param after number of the provision behind which new text goes
   * @param number the number that the Code gives to the new provision
   * @param text outline of the new provision
   * @param sentence the law's own words
   */
  record Instruction(
      String op,
      String target,
      String count,
      String position,
      String find,
      String replace,
      String after,
      @SerializedName("num-value") String number,
      @SerializedName("new") List<String> text,
      @SerializedName("law_sentence") String sentence) {
    /** The new provision with the number that it gets. */
    Provision provision() {
      Provision written = Provision.read(text);
      return number == null ? written : written.numbered(number);
    }
  }

  static List<DcLaw> read(Path file) throws IOException {
    return List.of(new Gson().fromJson(Files.readString(file), DcLaw[].class));
  }

  /** Its number: {@code 22-208}. */
  String number() {
    return law.substring(law.lastIndexOf(' ') + 1);
  }
}
