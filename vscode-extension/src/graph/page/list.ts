import type { GraphNode } from "../../protocol";
import type { Said, Told } from "../messages";
import type { Edge, Shown } from "./filter";

/** The same as the picture, for whom a picture says nothing: what is cited, and by whom, as lists of buttons. */
export function fillList(
  list: HTMLElement,
  shown: Shown,
  told: Told & { type: "show" },
  say: (said: Said) => void,
): void {
  const { graph, words } = told;
  const node = new Map(shown.nodes.map((it) => [it.id, it]));
  const center = node.get(graph.center);
  const out = shown.edges.filter(({ from }) => from === graph.center);
  const into = shown.edges.filter(({ to }) => to === graph.center);
  const rest = shown.edges.filter(({ from, to }) => from !== graph.center && to !== graph.center);
  list.replaceChildren();
  const entry = (edge: Edge, id: string) => item(node.get(id), [relation(edge, told)], told, say);
  if (center) list.append(heading(2, center.label), paragraph(`${kindOf(center, told)} · ${center.title}`));
  if (shown.edges.length === 0) list.append(paragraph(words.none));
  if (into.length > 0) list.append(heading(3, words.citedBy), items(into.map((edge) => entry(edge, edge.from))));
  if (out.length > 0) list.append(heading(3, words.cites), items(out.map((edge) => entry(edge, edge.to))));
  if (rest.length > 0) {
    const between = rest.map((edge) => {
      const said = [relation(edge, told), node.get(edge.to)?.label ?? edge.to];
      return item(node.get(edge.from), said, told, say);
    });
    list.append(heading(3, "…"), items(between));
  }
  if (graph.truncated) list.append(paragraph(words.truncated));
}

export function kindOf(node: GraphNode, { kinds, words }: Told & { type: "show" }): string {
  const marks = [node.bill ? words.bill : "", node.repealed ? words.repealed : ""].filter((it) => it);
  return [kinds[node.kind] ?? node.kind, ...marks].join(", ");
}

function relation({ relation: name, count }: Edge, { relations }: Told & { type: "show" }): string {
  return count > 1 ? `${relations[name] ?? name} ×${count}` : (relations[name] ?? name);
}

function item(
  node: GraphNode | undefined,
  said: string[],
  told: Told & { type: "show" },
  say: (said: Said) => void,
): HTMLElement {
  const element = document.createElement("li");
  if (!node) return element;
  const open = document.createElement("button");
  open.className = "zan-open";
  open.textContent = node.label || node.id;
  open.title = told.words.open;
  open.addEventListener("click", () => say({ type: "open", id: node.id }));
  const middle = document.createElement("button");
  middle.className = "zan-middle";
  middle.textContent = "◎";
  middle.title = told.words.makeCenter;
  middle.ariaLabel = `${told.words.makeCenter}: ${node.label}`;
  middle.addEventListener("click", () => say({ type: "center", id: node.id }));
  const about = document.createElement("span");
  const act = node.path === "." ? "" : node.title;
  about.textContent = [said.join(" → "), kindOf(node, told), act].filter((it) => it).join(" · ");
  element.append(open, middle, about);
  return element;
}

function items(children: HTMLElement[]): HTMLElement {
  const list = document.createElement("ul");
  list.setAttribute("role", "list");
  list.append(...children);
  return list;
}

function heading(level: 2 | 3, text: string): HTMLElement {
  const element = document.createElement(`h${level}`);
  element.textContent = text;
  return element;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
