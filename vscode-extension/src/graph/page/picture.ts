import cytoscape from "cytoscape";
import type { GraphNode } from "../../protocol";
import type { Told, Words } from "../messages";
import type { Edge, Shown } from "./filter";
import { around, byRank, HEIGHT, type Layout, WIDTH } from "./layout";

export type Order = "rank" | "around";

/** The picture of a graph: cytoscape draws it, the keyboard goes through it. */
export class Picture {
  layout: Layout = { places: new Map(), rows: [], left: 0 };
  private readonly core: cytoscape.Core;
  private center = "";

  constructor(
    container: HTMLElement,
    private readonly opened: (id: string) => void,
    private readonly chosen: (id: string) => void,
  ) {
    this.core = cytoscape({
      container,
      minZoom: 0.15,
      maxZoom: 2.5,
      autoungrabify: false,
      boxSelectionEnabled: false,
      style: style(),
    });
    this.core.on("tap", "node.zan-provision", ({ target }) => this.opened((target as cytoscape.NodeSingular).id()));
    this.core.on("mouseover", "node.zan-provision", ({ target }) => this.near(target as cytoscape.NodeSingular));
    this.core.on("mouseout", "node.zan-provision", () => this.core.elements().removeClass("zan-far"));
    this.core.on("cxttap", "node.zan-provision", ({ target }) => this.chosen((target as cytoscape.NodeSingular).id()));
    this.core.on("zoom", () => (container.dataset["zoom"] = `${Math.round(this.core.zoom() * 100)} %`));
    new MutationObserver(() => this.core.style(style())).observe(document.body, { attributeFilter: ["class"] });
    window.addEventListener("resize", () => this.core.resize());
  }

  show({ nodes, edges }: Shown, order: Order, { graph, relations, kinds, words }: Told & { type: "show" }): void {
    this.layout = order === "rank" ? byRank(nodes, edges, graph.center, this.aspect()) : around(nodes);
    const rows = this.layout.rows.map(({ kind, y }) => ({
      data: { id: `zan-row ${kind}`, label: kinds[kind] ?? kind },
      position: { x: this.layout.left, y },
      classes: "zan-row",
      selectable: false,
      grabbable: false,
    }));
    this.core.batch(() => {
      this.core.elements().remove();
      this.core.add([
        ...rows,
        ...nodes.map((node) => this.node(node, node.id === graph.center, kinds, words)),
        ...edges.map((edge) => line(edge, relations)),
      ]);
    });
    this.center = graph.center;
    this.fit();
  }

  private aspect(): number {
    this.core.resize();
    return this.core.width() / Math.max(1, this.core.height());
  }

  private node(
    node: GraphNode,
    center: boolean,
    kinds: Record<string, string>,
    words: Words,
  ): cytoscape.ElementDefinition {
    const marks = [node.bill ? words.bill : "", node.repealed ? words.repealed : ""].filter((it) => it);
    const kind = [kinds[node.kind] ?? node.kind, ...marks].filter((it) => it).join(", ");
    const act = node.path === "." ? "" : cut(node.title, 40);
    const label = [cut(node.label || node.id, 46), act, act ? "" : kind].filter((it) => it).join("\n");
    const withMarks = act && marks.length > 0 ? `${label}\n(${marks.join(", ")})` : label;
    const classes = ["zan-provision"];
    if (center) classes.push("zan-center");
    if (node.bill) classes.push("zan-bill");
    if (node.repealed) classes.push("zan-repealed");
    return {
      data: { id: node.id, label: withMarks },
      position: { ...(this.layout.places.get(node.id) ?? { x: 0, y: 0 }) },
      classes: classes.join(" "),
    };
  }

  /** What is not beside a node steps back while the pointer is over it. */
  private near(node: cytoscape.NodeSingular): void {
    const near = node.closedNeighborhood();
    this.core.elements(".zan-provision, edge").difference(near).addClass("zan-far");
  }

  focus(id: string | undefined): void {
    this.core.nodes().removeClass("zan-focus");
    const node = id === undefined ? undefined : this.core.getElementById(id);
    if (!node || node.empty()) return;
    node.addClass("zan-focus");
    const box = node.renderedBoundingBox();
    const inside = box.x1 > 0 && box.y1 > 0 && box.x2 < this.core.width() && box.y2 < this.core.height();
    if (!inside) this.core.center(node);
  }

  zoom(factor: number): void {
    const middle = { x: this.core.width() / 2, y: this.core.height() / 2 };
    this.core.zoom({ level: this.core.zoom() * factor, renderedPosition: middle });
  }

  /** All of it, but neither larger nor smaller than it reads well: then the centre is in the middle. */
  fit(): void {
    this.core.resize();
    this.core.fit(undefined, 24);
    if (this.core.zoom() > 1.15) {
      this.core.zoom(1.15);
      this.core.center();
    } else if (this.core.zoom() < 0.5) {
      this.core.zoom(0.5);
      this.core.center(this.core.getElementById(this.center));
    }
  }
}

function line({ from, to, relation, count }: Edge, names: Record<string, string>): cytoscape.ElementDefinition {
  const name = names[relation] ?? relation;
  return {
    data: { id: `${from} ${relation} ${to}`, source: from, target: to, label: count > 1 ? `${name} ×${count}` : name },
    classes: `zan-${relation}`,
  };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** The colours of VS Code's theme; shapes of lines and ends say the same without them. */
function style(): cytoscape.StylesheetJson {
  const css = getComputedStyle(document.documentElement);
  const colour = (...names: string[]) =>
    names.map((name) => css.getPropertyValue(name).trim()).find((it) => it) ?? "#888";
  const ink = colour("--vscode-editor-foreground");
  const paper = colour("--vscode-editorWidget-background", "--vscode-editor-background");
  const ground = colour("--vscode-editor-background");
  const quiet = colour("--vscode-descriptionForeground");
  const accent = colour("--vscode-focusBorder", "--vscode-contrastActiveBorder");
  const rim = colour("--vscode-contrastBorder", "--vscode-widget-border", "--vscode-editorWidget-border");
  const font = colour("--vscode-font-family");
  const arrow = (relation: string, shape: string, dash: string, stroke: string) => ({
    selector: `edge.zan-${relation}`,
    style: { "target-arrow-shape": shape, "line-style": dash, "line-color": stroke, "target-arrow-color": stroke },
  });
  return [
    {
      selector: "node.zan-provision",
      style: {
        shape: "round-rectangle",
        width: WIDTH,
        height: HEIGHT,
        label: "data(label)",
        "text-wrap": "wrap",
        "text-max-width": `${WIDTH - 16}px`,
        "text-valign": "center",
        "text-halign": "center",
        "font-family": font,
        "font-size": 11,
        "line-height": 1.25,
        color: ink,
        "background-color": paper,
        "border-width": 1,
        "border-color": rim,
      },
    },
    {
      selector: "node.zan-row",
      style: {
        shape: "rectangle",
        width: 10,
        height: 10,
        "background-opacity": 0,
        label: "data(label)",
        "text-wrap": "wrap",
        "text-max-width": "130px",
        "text-valign": "center",
        "text-halign": "center",
        "font-family": font,
        "font-size": 11,
        "font-weight": 600,
        color: quiet,
        events: "no",
      },
    },
    { selector: "node.zan-bill", style: { "border-style": "dashed", "border-width": 1.5, "border-color": quiet } },
    { selector: "node.zan-repealed", style: { "border-style": "dotted", "border-width": 1.5, color: quiet } },
    { selector: "node.zan-center", style: { "border-width": 2.5, "border-color": accent, "font-weight": 600 } },
    {
      selector: "node.zan-focus",
      style: { "outline-width": 2, "outline-color": accent, "outline-offset": 3, "outline-opacity": 1 } as object,
    },
    {
      selector: "edge",
      style: {
        "curve-style": "bezier",
        "control-point-step-size": 46,
        width: 1.3,
        "arrow-scale": 1.05,
        label: "data(label)",
        "font-family": font,
        "font-size": 10,
        color: ink,
        "text-background-color": ground,
        "text-background-opacity": 0.92,
        "text-background-padding": "2px",
        "line-color": quiet,
        "target-arrow-color": quiet,
        "target-arrow-shape": "triangle",
      },
    },
    arrow("amends", "diamond", "dashed", colour("--vscode-charts-orange")),
    arrow("repeals", "tee", "dashed", colour("--vscode-charts-red")),
    arrow("basis", "triangle-tee", "solid", colour("--vscode-charts-blue")),
    arrow("implements", "triangle-tee", "solid", colour("--vscode-charts-blue")),
    arrow("transposes", "triangle-tee", "solid", colour("--vscode-charts-blue")),
    arrow("applies", "vee", "solid", colour("--vscode-charts-green")),
    arrow("despite", "triangle-cross", "dotted", colour("--vscode-charts-purple")),
    arrow("terms", "circle", "dotted", quiet),
    { selector: ".zan-far", style: { opacity: 0.28 } },
  ] as cytoscape.StylesheetJson;
}
