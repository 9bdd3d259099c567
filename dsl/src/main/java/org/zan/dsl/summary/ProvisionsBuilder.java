package org.zan.dsl.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;

/** Collects provisions; keeps nothing but growing arrays. */
final class ProvisionsBuilder {
  int size;
  int[] parent = new int[16];
  int[] next = new int[16];
  int[] offset = new int[16];
  byte[] kind = new byte[16];
  byte[] flags = new byte[16];
  String[] level = new String[16];
  String[] number = new String[16];
  String[] last = new String[16];
  char[] alineas = new char[16];
  char[] rows = new char[16];
  char[] lead = new char[16];
  final Map<Integer, String> names = new HashMap<>();
  final Map<Integer, String> ended = new HashMap<>();
  boolean hasLast;
  boolean hasRows;
  boolean hasLead;

  private final Interner strings;
  private final InForce.Builder inForce;
  private final List<ActSummary.Call> calls = new ArrayList<>();

  ProvisionsBuilder(Interner strings, InForce.Builder inForce) {
    this.strings = strings;
    this.inForce = inForce;
  }

  /** The acts for which provisions call. */
  List<ActSummary.Call> calls() {
    return calls;
  }

  /** Adds a piece and all under it; returns its index. */
  int add(Part part, int under, Map<Part, Integer> indices) {
    grow();
    int index = size++;
    indices.put(part, index);
    parent[index] = under;
    offset[index] = part.offset();
    kind[index] = (byte) part.kind().ordinal();
    flags[index] = Provisions.flags(part);
    facts(part, index);
    level[index] = strings.of(part.level());
    number[index] = strings.of(part.number());
    last[index] = strings.of(part.last());
    alineas[index] = (char) Math.min(part.alineas(), Character.MAX_VALUE);
    rows[index] = (char) Math.min(part.rows(), Character.MAX_VALUE);
    lead[index] = (char) Math.min(part.lead(), Character.MAX_VALUE);
    hasLast |= !part.last().isEmpty();
    hasRows |= part.rows() > 0;
    hasLead |= part.lead() > 0;
    for (Part child : part.children()) {
      add(child, index, indices);
    }
    next[index] = size;
    return index;
  }

  private void facts(Part part, int index) {
    for (ReadFact fact : part.facts()) {
      switch (fact.name()) {
        case "id" -> names.put(index, strings.of(fact.value()));
        case "repealed", "annulled" -> repeal(index, fact.value());
        case "in-force" -> inForce.starts(index, fact.value());
        case "expires" -> inForce.ends(index, fact);
        case "calls-for" -> call(fact, index);
        default -> {}
      }
    }
  }

  private void call(ReadFact fact, int index) {
    String[] words = fact.value().strip().split("\\s+");
    String until = words.length > 2 && words[1].equals("until") ? words[2] : "";
    calls.add(
        new ActSummary.Call(
            index, strings.of(words[0]), strings.of(until), fact.offset(), fact.length()));
  }

  /**
   * Notes that a provision, or the act, is repealed or annulled: since the date with which the
   * words begin.
   */
  void repeal(int index, String words) {
    flags[index] |= Provisions.REPEALED;
    LegalDate.leading(words).ifPresent(date -> ended.put(index, strings.of(date.toString())));
  }

  private void grow() {
    if (size < parent.length) {
      return;
    }
    int length = size * 2;
    parent = Arrays.copyOf(parent, length);
    next = Arrays.copyOf(next, length);
    offset = Arrays.copyOf(offset, length);
    kind = Arrays.copyOf(kind, length);
    flags = Arrays.copyOf(flags, length);
    level = Arrays.copyOf(level, length);
    number = Arrays.copyOf(number, length);
    last = Arrays.copyOf(last, length);
    alineas = Arrays.copyOf(alineas, length);
    rows = Arrays.copyOf(rows, length);
    lead = Arrays.copyOf(lead, length);
  }

  int[] ints(int[] array) {
    return Arrays.copyOf(array, size);
  }

  byte[] bytes(byte[] array) {
    return Arrays.copyOf(array, size);
  }

  char[] chars(char[] array) {
    return Arrays.copyOf(array, size);
  }

  String[] strings(String[] array) {
    return Arrays.copyOf(array, size);
  }
}
