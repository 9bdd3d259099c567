package org.zan.eclipse.book;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.zan.eclipse.server.Addresses;

/**
 * What the tree shows. Equal is what stands for the same thing, also after the tree has been made
 * again: what is unfolded stays so.
 */
public final class Node implements IAdaptable {
  private final String id;
  private final String label;
  private final String icon;
  private String note = "";
  private Location target;
  private boolean bill;
  private boolean text;
  private boolean top;
  private List<Node> children = List.of();
  private Supplier<CompletableFuture<List<Node>>> later;

  Node(String id, String label, String icon) {
    this.id = id;
    this.label = label;
    this.icon = icon;
  }

  Node note(String words) {
    note = words;
    return this;
  }

  Node opens(String uri) {
    return opens(new Location(uri, new Range(new Position(0, 0), new Position(0, 0))));
  }

  Node opens(Location place) {
    target = place;
    return this;
  }

  Node asGroup() {
    top = true;
    return this;
  }

  Node asText() {
    text = true;
    return asGroup();
  }

  Node asBill() {
    bill = true;
    return this;
  }

  Node has(List<Node> nodes) {
    children = nodes;
    return this;
  }

  /** Its children are asked for when somebody unfolds it. */
  Node asks(Supplier<CompletableFuture<List<Node>>> question) {
    later = question;
    return this;
  }

  /** The same for the same thing. */
  public String id() {
    return id;
  }

  /** What it is called. */
  public String label() {
    return label;
  }

  /** What an icon or a colour says, in words. */
  public String note() {
    return note;
  }

  /** Whether it stands for a bill. */
  public boolean isBill() {
    return bill;
  }

  /** The place that it opens; null where it opens none. */
  public Location target() {
    return target;
  }

  /** Whether it stands for an act or a bill. */
  boolean isText() {
    return text;
  }

  /** Whether it stands for a part of an act or a bill. */
  boolean isInside() {
    return !top;
  }

  String icon() {
    return icon;
  }

  List<Node> children() {
    return children;
  }

  Supplier<CompletableFuture<List<Node>>> later() {
    return later;
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (target != null && (type == IFile.class || type == IResource.class)) {
      return type.cast(Addresses.inWorkspace(target.getUri()).orElse(null));
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Node node && id.equals(node.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return label;
  }
}
