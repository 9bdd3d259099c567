import type { CitationGraph } from "../../protocol";
import type { Question, Told } from "../messages";
import { counts } from "./filter";
import type { Order } from "./picture";

export interface Choice {
  relations: Set<string>;
  kinds: Set<string>;
  order: Order;
  list: boolean;
}

/** What is asked and what of the answer is shown. */
export class Controls {
  readonly element = document.createElement("form");

  constructor(
    private readonly choice: Choice,
    private readonly redraw: () => void,
    private readonly ask: (question: Question) => void,
  ) {
    this.element.className = "zan-controls";
    this.element.addEventListener("submit", (event) => event.preventDefault());
  }

  show({ graph, question, relations, kinds, words }: Told & { type: "show" }): void {
    const focused = document.activeElement?.id;
    this.element.ariaLabel = words.filters;
    const directions = { both: words.both, incoming: words.incoming, outgoing: words.outgoing };
    const steps = { 1: "1", 2: "2", 3: "3" };
    const orders = { rank: words.byRank, around: words.around };
    this.element.replaceChildren(
      select("zan-direction", words.direction, directions, question.direction, (value) =>
        this.ask({ ...question, direction: value as Question["direction"] }),
      ),
      select("zan-steps", words.steps, steps, String(question.depth), (value) =>
        this.ask({ ...question, depth: Number(value) }),
      ),
      select("zan-order", words.layout, orders, this.choice.order, (value) => {
        this.choice.order = value as Order;
        this.redraw();
      }),
      this.boxes(words.relations, counts(graph.edges.map((edge) => edge.relation)), relations, this.choice.relations),
      this.boxes(words.ranks, kindCounts(graph), kinds, this.choice.kinds),
      this.box("zan-as-list", words.list, this.choice.list, (on) => (this.choice.list = on)),
    );
    if (focused) document.getElementById(focused)?.focus();
  }

  private boxes(
    title: string,
    values: Map<string, number>,
    names: Record<string, string>,
    hidden: Set<string>,
  ): HTMLElement {
    const group = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = title;
    group.append(legend);
    for (const [value, count] of values) {
      const label = `${names[value] ?? value} ${count}`;
      const box = this.box(`zan-show-${value}`, label, !hidden.has(value), (on) => {
        if (on) hidden.delete(value);
        else hidden.add(value);
      });
      group.append(box);
    }
    return group;
  }

  private box(id: string, text: string, on: boolean, changed: (on: boolean) => void): HTMLElement {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "checkbox";
    input.id = id;
    input.checked = on;
    input.addEventListener("change", () => {
      changed(input.checked);
      this.redraw();
    });
    label.append(input, text);
    return label;
  }
}

function kindCounts(graph: CitationGraph): Map<string, number> {
  const sorted = [...graph.nodes].sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
  return counts(sorted.map(({ kind }) => kind));
}

function select(
  id: string,
  title: string,
  values: Record<string, string>,
  value: string,
  changed: (value: string) => void,
): HTMLElement {
  const label = document.createElement("label");
  const element = document.createElement("select");
  element.id = id;
  for (const [key, text] of Object.entries(values)) {
    const option = document.createElement("option");
    option.value = key;
    option.textContent = text;
    option.selected = key === value;
    element.append(option);
  }
  element.addEventListener("change", () => changed(element.value));
  label.append(`${title} `, element);
  return label;
}
