package org.zan.dsl.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.summary.ActSummary.Call;
import org.zan.dsl.summary.ActSummary.Term;

/** What a summary holds of its act's text, but for what it refers to. */
record ActBody(
    Provisions provisions,
    InForce inForce,
    List<Call> calls,
    List<Term> terms,
    Later<Fingerprints> fingerprints,
    Figures figures,
    Later<Measures> measures) {

  /** Whether another body is the same but for places in the text. */
  boolean sameButPlaces(ActBody other) {
    return names().equals(other.names())
        && provisions.sameButPlaces(other.provisions)
        && inForce.equalTo(other.inForce)
        && demands().equals(other.demands())
        && definitions().equals(other.definitions());
  }

  /** What its provisions call for, without places. */
  private List<Call> demands() {
    return calls.stream().map(it -> new Call(it.provision(), it.kind(), it.until(), 0, 0)).toList();
  }

  /** Its terms without their places. */
  private List<Term> definitions() {
    return terms.stream()
        .map(it -> new Term(it.term(), 0, it.provision(), it.alinea(), it.used(), it.meaning()))
        .toList();
  }

  private List<String> names() {
    return terms.stream().map(Term::term).toList();
  }

  void write(SummaryWriter out) throws IOException {
    provisions.write(out);
    inForce.write(out);
    out.count(calls.size());
    for (Call call : calls) {
      out.count(call.provision());
      out.string(call.kind());
      out.string(call.until());
      out.count(call.offset());
      out.count(call.length());
    }
    out.count(terms.size());
    for (Term term : terms) {
      out.string(term.term());
      out.count(term.offset());
      out.count(term.provision());
      out.count(term.alinea());
      out.bool(term.used());
      out.count(term.meaning());
    }
    fingerprints.get().write(out);
    figures.write(out);
    measures.get().write(out);
  }

  static ActBody read(SummaryReader in) throws IOException {
    Provisions provisions = Provisions.read(in);
    InForce inForce = InForce.read(in);
    List<Call> calls = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      calls.add(new Call(in.count(), in.string(), in.string(), in.count(), in.count()));
    }
    List<Term> terms = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      terms.add(new Term(in.string(), in.count(), in.count(), in.count(), in.bool(), in.count()));
    }
    return new ActBody(
        provisions,
        inForce,
        calls,
        List.copyOf(terms),
        new Later<>(Fingerprints.read(in)),
        Figures.read(in),
        new Later<>(Measures.read(in)));
  }
}
