import type { Button, Field, Model, Row, Said, Section, Told, Values } from "../model";
import { keepingPlace } from "./place";
import "./style.css";

declare function acquireVsCodeApi(): { postMessage(said: Said): void };

const host = acquireVsCodeApi();
const form = element("form", { id: "form" });
const results = element("div", { id: "results", "aria-live": "polite" });
const title = element("h1");
const lead = element("p", { class: "lead" });
const fields = element("div", { class: "fields" });
const buttons = element("div", { class: "buttons" });
const busy = element("span", { class: "busy", role: "status" });
form.append(fields, buttons);
document.body.append(title, lead, form, results);

/** What is drawn: what is the same stays, so that no screen reader says it again. */
const drawn = new Map<HTMLElement, string>();

window.addEventListener("message", ({ data }: MessageEvent<Told>) => {
  draw(data.model);
  if (data.values) fill(data.values);
});
form.addEventListener("input", () => host.postMessage({ type: "input", values: values() }));
form.addEventListener("submit", (event) => event.preventDefault());
// Enter in a field leads to the button and does not press it: what is recorded is not recorded by a slip.
fields.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  buttons.querySelector<HTMLButtonElement>("button.primary:not(:disabled)")?.focus();
});
host.postMessage({ type: "ready" });

function press(id: string): void {
  host.postMessage({ type: "press", id, values: values() });
}

function draw(model: Model): void {
  document.documentElement.lang = model.language;
  title.textContent = model.title;
  lead.textContent = model.lead;
  if (isNew(fields, model.fields)) drawFields(model.fields);
  keepingPlace([buttons, results], () => {
    if (isNew(buttons, model.buttons)) buttons.replaceChildren(...model.buttons.map(button), busy);
    if (isNew(results, model.sections)) results.replaceChildren(...model.sections.map(section));
  });
  busy.textContent = model.busy;
}

function isNew(part: HTMLElement, shown: unknown): boolean {
  const now = JSON.stringify(shown);
  if (drawn.get(part) === now) return false;
  drawn.set(part, now);
  return true;
}

/** Who opens the form begins in its first field. */
function drawFields(asked: readonly Field[]): void {
  const kept = values();
  const active = document.activeElement;
  const first = fields.childElementCount === 0 ? asked[0]?.id : undefined;
  const stays = active && fields.contains(active) ? active.id : first;
  fields.replaceChildren(...asked.map(field));
  fill(kept);
  if (stays) document.getElementById(stays)?.focus();
}

function button({ id, label, primary, enabled }: Button): HTMLElement {
  const made = element("button", { value: id, class: primary ? "primary" : "", type: "button" }, label);
  made.disabled = !enabled;
  made.addEventListener("click", () => press(id));
  return made;
}

function field({ id, label, kind, hint, required, choices }: Field): HTMLElement {
  const described = hint ? { "aria-describedby": `${id}-hint` } : {};
  const common = { id, name: id, ...described, ...(required ? { required: "", "aria-required": "true" } : {}) };
  const input =
    kind === "choice"
      ? element("select", common)
      : element("input", { ...common, type: kind === "check" ? "checkbox" : kind });
  for (const choice of choices ?? []) input.append(element("option", { value: choice.value }, choice.label));
  const made = element("div", { class: `field ${kind}` });
  const named = element("label", { for: id }, label);
  made.append(...(kind === "check" ? [input, named] : [named, input]));
  if (hint) made.append(hinted(id, hint));
  return made;
}

/** A day is not broken at its hyphens. */
function hinted(id: string, hint: string): HTMLElement {
  const made = element("p", { class: "hint", id: `${id}-hint` });
  const parts = hint.split(/(\d{4}-\d\d-\d\d)/);
  made.append(...parts.map((part, index) => (index % 2 ? element("span", { class: "day" }, part) : part)));
  return made;
}

function section({ tone, title, text, rows }: Section): HTMLElement {
  const made = element("section", { class: tone });
  made.append(element("h2", {}, title));
  if (text) made.append(element("p", {}, text));
  if (rows?.length) {
    const list = element("ul");
    list.append(...rows.map(row));
    made.append(list);
  }
  return made;
}

function row({ label, detail, lines, links }: Row): HTMLElement {
  const made = element("li");
  made.append(element("span", { class: "label" }, label));
  if (detail) made.append(element("span", { class: "detail" }, detail));
  for (const link of links ?? []) {
    const opens = element("button", { type: "button", class: "link", value: link.id }, link.label);
    opens.addEventListener("click", () => press(link.id));
    made.append(opens);
  }
  if (lines?.length) {
    const list = element("ul", { class: "lines" });
    list.append(...lines.map((line) => element("li", {}, line)));
    made.append(list);
  }
  return made;
}

function inputs(): (HTMLInputElement | HTMLSelectElement)[] {
  return [...fields.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
}

function values(): Values {
  return Object.fromEntries(
    inputs().map((input) => [
      input.name,
      input instanceof HTMLInputElement && input.type === "checkbox" ? (input.checked ? "yes" : "") : input.value,
    ]),
  );
}

function fill(given: Values): void {
  for (const input of inputs()) {
    const value = given[input.name];
    if (value === undefined) continue;
    if (input instanceof HTMLInputElement && input.type === "checkbox") input.checked = value !== "";
    else input.value = value;
  }
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text) made.textContent = text;
  return made;
}
