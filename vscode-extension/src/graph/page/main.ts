import type { Said, Told } from "../messages";
import { type Choice, Controls } from "./controls";
import { filtered } from "./filter";
import { neighbour } from "./layout";
import { fillList, kindOf } from "./list";
import { Picture } from "./picture";
import "./style.css";

declare function acquireVsCodeApi(): {
  postMessage(said: Said): void;
  setState(state: unknown): void;
};

const vscode = acquireVsCodeApi();
const say = (said: Said) => vscode.postMessage(said);

const choice: Choice = { relations: new Set(), kinds: new Set(), order: "rank", list: window.innerWidth > 760 };
const controls = new Controls(choice, redraw, (question) => say({ type: "ask", question }));

const problem = element("p", "zan-problem");
problem.setAttribute("role", "status");
problem.hidden = true;
const view = element("div", "zan-view");
const canvas = element("div", "zan-canvas");
canvas.tabIndex = 0;
canvas.setAttribute("role", "application");
const zoom = element("div", "zan-zoom");
zoom.setAttribute("role", "toolbar");
const list = element("aside", "zan-list");
const live = element("p", "zan-live");
live.ariaLive = "polite";
const stage = element("div", "zan-stage");
stage.append(canvas, zoom);
view.append(stage, list);
document.body.append(controls.element, problem, view, live);

const picture = new Picture(
  canvas,
  (id) => say({ type: "open", id }),
  (id) => say({ type: "center", id }),
);

let told: (Told & { type: "show" }) | undefined;
let at: string | undefined;

window.addEventListener("message", ({ data }: MessageEvent<Told>) => {
  problem.hidden = data.type !== "problem";
  view.hidden = data.type === "problem";
  if (data.type === "problem") {
    problem.textContent = data.message;
    return;
  }
  told = data;
  at = undefined;
  const center = data.graph.nodes.find(({ id }) => id === data.graph.center);
  if (center) vscode.setState({ textDocument: { uri: center.uri }, path: center.path });
  controls.show(data);
  canvas.ariaLabel = `${data.words.graph}: ${center?.label ?? ""}. ${data.words.help}`;
  buttons(data);
  redraw();
});

function redraw(): void {
  if (!told) return;
  const shown = filtered(told.graph, choice.relations, choice.kinds);
  list.hidden = !choice.list;
  list.ariaLabel = told.words.list;
  fillList(list, shown, told, say);
  picture.show(shown, choice.order, told);
  if (at !== undefined && !picture.layout.places.has(at)) at = undefined;
  picture.focus(at);
  say({ type: "shown", center: told.graph.center, nodes: shown.nodes.length, edges: shown.edges.length });
}

function buttons({ words }: Told & { type: "show" }): void {
  const make = (text: string, label: string, action: () => void) => {
    const button = document.createElement("button");
    button.textContent = text;
    button.title = label;
    button.ariaLabel = label;
    button.addEventListener("click", action);
    return button;
  };
  zoom.ariaLabel = words.graph;
  zoom.replaceChildren(
    make("+", words.zoomIn, () => picture.zoom(1.25)),
    make("−", words.zoomOut, () => picture.zoom(0.8)),
    make("⤢", words.fit, () => picture.fit()),
  );
}

canvas.addEventListener("focus", () => goTo(at ?? told?.graph.center));
canvas.addEventListener("blur", () => picture.focus(undefined));
canvas.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  if (key === "ArrowUp" || key === "ArrowDown" || key === "ArrowLeft" || key === "ArrowRight") {
    goTo(neighbour(picture.layout.places, at ?? told?.graph.center ?? "", key) ?? at);
  } else if (key === "Enter" && at !== undefined) say({ type: "open", id: at });
  else if (key.toLowerCase() === "c" && at !== undefined) say({ type: "center", id: at });
  else if (key === "+" || key === "=") picture.zoom(1.25);
  else if (key === "-") picture.zoom(0.8);
  else if (key === "0") picture.fit();
  else return;
  event.preventDefault();
});

/** Puts the mark on a node and says which it is and what ties it to the centre. */
function goTo(id: string | undefined): void {
  at = id;
  picture.focus(id);
  const node = told?.graph.nodes.find((it) => it.id === id);
  if (!told || !node) return;
  const { graph, relations } = told;
  const label = (other: string) => graph.nodes.find((it) => it.id === other)?.label ?? other;
  const ties = graph.edges
    .filter(({ from, to }) => from === id || to === id)
    .slice(0, 3)
    .map(({ from, to, relation }) => `${label(from)} ${relations[relation] ?? relation} ${label(to)}`);
  live.textContent = [node.label, node.title, kindOf(node, told), ...ties].join(". ");
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

say({ type: "ready" });
