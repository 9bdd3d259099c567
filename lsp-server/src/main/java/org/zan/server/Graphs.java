package org.zan.server;

import java.util.Locale;
import java.util.Optional;
import org.zan.dsl.ide.CitationGraph.Graph;
import org.zan.dsl.ide.CitationGraph.Question;
import org.zan.dsl.ide.Citations;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.server.protocol.CitationGraph;
import org.zan.server.protocol.GraphParams;
import org.zan.server.protocol.ProvisionParams;

/** The graph of citations around a provision. */
final class Graphs {
  private static final int DEEPEST = 5;
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final Asked asked;
  private final Refusals refusals;

  Graphs(Asked asked, Refusals refusals) {
    this.asked = asked;
    this.refusals = refusals;
  }

  CitationGraph of(GraphParams params) {
    var which = new ProvisionParams(params.textDocument(), params.position(), params.path());
    Pointed center = Pointed.at(asked, which, refusals);
    String direction =
        params.direction() == null ? "" : params.direction().toLowerCase(Locale.ROOT);
    Question question =
        new Question(
            bounded(params.depth(), 1, DEEPEST),
            bounded(params.limit(), USUAL, MOST),
            !direction.equals("outgoing"),
            !direction.equals("incoming"),
            it -> params.relations() == null || params.relations().contains(it));
    Graph graph =
        org.zan.dsl.ide.CitationGraph.around(
            asked.view(),
            new Citations.Target(center.act(), center.provision()),
            question,
            asked.cancel()::checkCanceled);
    return new CitationGraph(
        graph.center(),
        graph.nodes().stream().map(this::node).toList(),
        graph.edges().stream()
            .map(it -> new CitationGraph.Edge(it.from(), it.to(), it.relation(), it.count()))
            .toList(),
        graph.truncated());
  }

  private static int bounded(Integer asked, int usual, int most) {
    return asked == null ? usual : Math.max(1, Math.min(most, asked));
  }

  private CitationGraph.Node node(org.zan.dsl.ide.CitationGraph.Node node) {
    ActSummary act = node.target().act();
    int provision = node.target().provision();
    Optional<Jurisdiction.Kind> kind = act.identity().flatMap(asked.view().book()::kind);
    return new CitationGraph.Node(
        node.id(),
        act.identity().map(ActId::toString).orElse(""),
        provision == 0 ? Pointed.WHOLE : asked.view().book().path(act, provision),
        Parts.label(asked.view(), act, provision),
        Parts.title(asked.view(), act),
        act.language(),
        act.identity().map(ActId::kind).orElse(""),
        kind.map(Jurisdiction.Kind::rank).filter(it -> it < Integer.MAX_VALUE).orElse(null),
        asked.translation().uri(act.file()),
        asked.range(Parts.whole(asked.view(), act, provision)),
        node.distance(),
        act.provisions().repealedAround(provision) >= 0,
        act.bill());
  }
}
