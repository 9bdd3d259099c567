package org.zan.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.zan.amend.AmendingAct;
import org.zan.amend.Course;
import org.zan.amend.Done;
import org.zan.amend.Order;
import org.zan.amend.conflicts.Conflict;
import org.zan.cli.bills.Articles;
import org.zan.cli.check.Sources;
import org.zan.cli.check.Spot;
import org.zan.dsl.check.Finding;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;

/** What bills do, as JSON. {@code docs/cli.md} describes it. */
public final class BillJson {
  private final JsonWriter json;
  private final Sources sources;
  private final String language;

  /**
   * Writes into an object or array that is open.
   *
   * @param json the writer
   * @param sources the texts, for places
   * @param language of messages
   */
  public BillJson(JsonWriter json, Sources sources, String language) {
    this.json = json;
    this.sources = sources;
    this.language = language;
  }

  /** A file that changes, what was done to it, and the difference. */
  public void changed(String file, String before, Course course) throws IOException {
    String after = course.texts().of(file).orElse("");
    Articles articles = new Articles(before, course.book().jurisdictions());
    json.beginObject();
    for (ActSummary act : course.book().files()) {
      if (act.file().equals(file)) {
        json.name("act").value(act.identity().map(ActId::toString).orElse(""));
        json.name("language").value(act.language());
      }
    }
    json.name("title").value(articles.title().orElse(""));
    json.name("file").value(sources.path(file));
    json.name("instructions").beginArray();
    for (Done done : course.done()) {
      if (done.file().equals(file)) {
        order(done.order());
      }
    }
    json.endArray();
    json.name("diff")
        .value(UnifiedDiff.of(sources.path(file), before, after, articles, Paint.PLAIN));
    json.endObject();
  }

  /** An instruction of a bill. */
  public void order(AmendingAct bill, Order order) throws IOException {
    json.beginObject();
    json.name("file").value(sources.path(bill.reading().file()));
    fields(order);
    json.endObject();
  }

  private void order(Order order) throws IOException {
    json.beginObject();
    fields(order);
    json.endObject();
  }

  private void fields(Order order) throws IOException {
    json.name("path").value(order.path());
    json.name("in_force").value(order.inForce().map(Object::toString).orElse(null));
    json.name("expires").value(order.expires().map(Object::toString).orElse(null));
    json.name("instruction").value(order.summary());
  }

  /** What cannot be carried out. */
  public void findings(List<Finding> findings) throws IOException {
    json.name("findings").beginArray();
    for (Finding finding : findings) {
      json.beginObject();
      finding(finding);
      json.endObject();
    }
    json.endArray();
  }

  private void finding(Finding finding) throws IOException {
    Spot spot = sources.spot(finding.place());
    json.name("rule").value(finding.rule().id());
    json.name("severity").value(finding.severity().word());
    json.name("file").value(spot.path());
    json.name("line").value(spot.line());
    json.name("column").value(spot.column());
    json.name("message").value(finding.message(language));
  }

  /** Two instructions that do not go together. */
  public void conflict(Conflict conflict, String article) throws IOException {
    json.beginObject();
    json.name("kind").value(conflict.kind().name().toLowerCase(java.util.Locale.ROOT));
    json.name("act").value(conflict.act());
    json.name("path").value(conflict.path());
    json.name("article").value(article);
    json.name("files").beginArray();
    for (String file : conflict.files()) {
      json.value(sources.path(file));
    }
    json.endArray();
    json.name("bills").beginArray();
    for (Conflict.Side side : List.of(conflict.first(), conflict.second())) {
      json.beginObject();
      json.name("bill").value(side.bill().identity().map(Object::toString).orElse(""));
      json.name("file").value(sources.path(side.file()));
      fields(side.order());
      json.endObject();
    }
    json.endArray();
    json.name("failures").beginArray();
    for (Conflict.Failure failure : conflict.failures()) {
      json.beginObject();
      json.name("bill").value(failure.side().bill().identity().map(Object::toString).orElse(""));
      json.name("path").value(failure.side().order().path());
      json.name("when").value(failure.when().name().toLowerCase(java.util.Locale.ROOT));
      finding(failure.finding());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
