package org.zan.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;

/** Finds out who cites whom and what of it a picture can show. */
final class NetworkReader {
  private static final int MOST_ACTS = 30;
  private static final int MOST_EDGES_OF_ACTS = 90;
  private static final int MOST_EDGES_OF_GROUPS = 70;
  private static final int MOST_CITED = 15;
  private static final int SWEEPS = 4;

  private final StatuteBook book;
  private final Predicate<String> wanted;
  private final String language;
  private final Function<ActSummary, String> titles;
  private final Links links;
  private final List<ActSummary> acts;

  /**
   * Reads a statute book.
   *
   * @param wanted names of the files that the report is about
   * @param language the reader's
   * @param titles what an act is called
   */
  NetworkReader(
      StatuteBook book,
      Predicate<String> wanted,
      String language,
      Function<ActSummary, String> titles) {
    this.book = book;
    this.wanted = wanted;
    this.language = language;
    this.titles = titles;
    this.links = Links.of(book, wanted, language);
    this.acts = links.acts();
  }

  Network read() {
    List<Integer> subjects = IntStream.range(0, acts.size()).filter(this::subject).boxed().toList();
    boolean whole = subjects.size() == acts.size();
    return subjects.size() <= MOST_ACTS
        ? ofActs(whole ? subjects : withNeighbours(subjects), whole)
        : ofGroups();
  }

  private boolean subject(int act) {
    return wanted.test(acts.get(act).file());
  }

  /** Some acts and those that cite them or are cited by them, the most often cited first. */
  private List<Integer> withNeighbours(List<Integer> subjects) {
    Map<Integer, Integer> near = new TreeMap<>();
    links.each(
        (from, to, citations) -> {
          if (subject(from) != subject(to)) {
            near.merge(subject(from) ? to : from, citations, Integer::sum);
          }
        });
    List<Integer> shown = new ArrayList<>(subjects);
    near.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(Math.max(0, MOST_ACTS - subjects.size()))
        .forEach(entry -> shown.add(entry.getKey()));
    return shown;
  }

  private Network ofActs(List<Integer> shown, boolean whole) {
    List<Row> rows = rows(shown);
    List<Integer> order = new ArrayList<>(shown);
    Map<Integer, Integer> rowOf = new HashMap<>();
    shown.forEach(act -> rowOf.put(act, row(rows, act)));
    order.sort(
        Comparator.comparing((Integer act) -> rowOf.get(act))
            .thenComparing(act -> name(acts.get(act))));
    arrange(order, rowOf);
    List<Network.Node> nodes = new ArrayList<>();
    Map<Integer, Integer> nodeOf = new HashMap<>();
    Map<Integer, Integer> filled = new HashMap<>();
    for (int act : order) {
      nodeOf.put(act, nodes.size());
      int row = rowOf.get(act);
      int place = filled.merge(row, 1, Integer::sum) - 1;
      ActSummary summary = acts.get(act);
      nodes.add(
          new Network.Node(
              row, place, name(summary), titles.apply(summary), 1, !whole && subject(act)));
    }
    return network(rows, List.of(), nodes, nodeOf, MOST_EDGES_OF_ACTS);
  }

  /**
   * Brings the acts of a row into the order of what they cite and who cites them, so that lines
   * cross less.
   */
  private void arrange(List<Integer> order, Map<Integer, Integer> rowOf) {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      Map<Integer, Integer> filled = new HashMap<>();
      Map<Integer, Integer> place = new HashMap<>();
      for (int act : order) {
        place.put(act, filled.merge(rowOf.get(act), 1, Integer::sum) - 1);
      }
      Map<Integer, double[]> pull = new HashMap<>();
      order.forEach(act -> pull.put(act, new double[2]));
      links.each(
          (from, to, citations) -> {
            if (place.containsKey(from) && place.containsKey(to)) {
              pull(pull.get(from), place.get(to), filled.get(rowOf.get(to)));
              pull(pull.get(to), place.get(from), filled.get(rowOf.get(from)));
            }
          });
      order.sort(
          Comparator.comparing((Integer act) -> rowOf.get(act))
              .thenComparing(act -> mean(pull.get(act))));
    }
  }

  private static void pull(double[] sum, int place, int inRow) {
    sum[0] += place - (inRow - 1) / 2.0;
    sum[1]++;
  }

  private static double mean(double[] sum) {
    return sum[1] == 0 ? 0 : sum[0] / sum[1];
  }

  private Network ofGroups() {
    List<Integer> all = IntStream.range(0, acts.size()).boxed().toList();
    List<Row> rows = rows(all);
    Periods periods = Periods.of(acts);
    Map<Long, Integer> cells = new TreeMap<>();
    Map<Integer, Long> cellOf = new HashMap<>();
    for (int act : all) {
      long cell = (long) row(rows, act) << Integer.SIZE | periods.column(acts.get(act));
      cellOf.put(act, cell);
      cells.merge(cell, 1, Integer::sum);
    }
    List<Network.Node> nodes = new ArrayList<>();
    Map<Long, Integer> numbers = new HashMap<>();
    cells.forEach(
        (cell, count) -> {
          numbers.put(cell, nodes.size());
          int row = (int) (cell >> Integer.SIZE);
          int column = (int) (long) cell;
          String title = rows.get(row).name() + ", " + periods.names().get(column);
          nodes.add(new Network.Node(row, column, "", title, count, false));
        });
    Map<Integer, Integer> nodeOf = new HashMap<>();
    cellOf.forEach((act, cell) -> nodeOf.put(act, numbers.get(cell)));
    return network(rows, periods.names(), nodes, nodeOf, MOST_EDGES_OF_GROUPS);
  }

  private Network network(
      List<Row> rows,
      List<String> columns,
      List<Network.Node> nodes,
      Map<Integer, Integer> nodeOf,
      int mostEdges) {
    Map<Long, Integer> counts = new TreeMap<>();
    Map<Integer, int[]> cited = new LinkedHashMap<>();
    int[] total = new int[1];
    links.each(
        (from, to, citations) -> {
          if (!subject(from) && !subject(to)) {
            return;
          }
          total[0] += citations;
          int[] of = cited.computeIfAbsent(to, key -> new int[2]);
          of[0] += citations;
          of[1]++;
          Integer fromNode = nodeOf.get(from);
          Integer toNode = nodeOf.get(to);
          if (fromNode != null && toNode != null && !fromNode.equals(toNode)) {
            counts.merge((long) fromNode << Integer.SIZE | toNode, citations, Integer::sum);
          }
        });
    List<Network.Edge> edges =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
            .limit(mostEdges)
            .map(
                it ->
                    new Network.Edge(
                        (int) (it.getKey() >> Integer.SIZE),
                        (int) (long) it.getKey(),
                        it.getValue()))
            .toList();
    int drawn = edges.stream().mapToInt(Network.Edge::citations).sum();
    List<String> names = rows.stream().map(Row::name).toList();
    return new Network(names, columns, nodes, edges, total[0], drawn, mostCited(cited));
  }

  private List<Network.Cited> mostCited(Map<Integer, int[]> cited) {
    return cited.entrySet().stream()
        .sorted(Comparator.comparing(it -> -it.getValue()[0]))
        .limit(MOST_CITED)
        .map(
            it -> {
              ActSummary act = acts.get(it.getKey());
              return new Network.Cited(
                  act.label(), titles.apply(act), it.getValue()[0], it.getValue()[1]);
            })
        .toList();
  }

  /** A row of the picture: a kind of act. */
  private record Row(int rank, String key, String name) {}

  private List<Row> rows(List<Integer> shown) {
    TreeSet<Row> rows = new TreeSet<>(Comparator.comparingInt(Row::rank).thenComparing(Row::key));
    shown.forEach(act -> rows.add(rowOf(acts.get(act))));
    return List.copyOf(rows);
  }

  private int row(List<Row> rows, int act) {
    return rows.indexOf(rowOf(acts.get(act)));
  }

  private Row rowOf(ActSummary act) {
    ActId id = act.identity().orElseThrow();
    String key = id.jurisdiction() + "/" + id.kind();
    Jurisdiction.Kind kind = book.kind(id).orElse(Jurisdiction.Kind.any(id.kind()));
    String name = kind.names().get(language);
    if (name == null) {
      name =
          book.jurisdictions().of(id.jurisdiction()).languages().stream()
              .map(kind.names()::get)
              .filter(it -> it != null)
              .findFirst()
              .orElse(kind.name());
    }
    return new Row(kind.rank(), key, name);
  }

  private static String name(ActSummary act) {
    return act.aliases().isEmpty()
        ? act.identity().map(id -> id.number().isEmpty() ? id.date() : id.number()).orElse("")
        : act.aliases().get(0);
  }
}
