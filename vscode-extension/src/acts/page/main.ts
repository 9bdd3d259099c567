import type { Field, Model, Row, Said, Section, Told, Values } from "../model";
import "./style.css";

declare function acquireVsCodeApi(): { postMessage(said: Said): void };

const host = acquireVsCodeApi();
const form = element("form", { id: "form" });
const results = element("div", { id: "results", "aria-live": "polite" });
const title = element("h1");
const lead = element("p", { class: "lead" });
const fields = element("div", { class: "fields" });
const buttons = element("div", { class: "buttons" });
form.append(fields, buttons);
document.body.append(title, lead, form, results);

let drawn = "";

window.addEventListener("message", ({ data }: MessageEvent<Told>) => {
  draw(data.model);
  if (data.values) fill(data.values);
});
form.addEventListener("input", () => host.postMessage({ type: "input", values: values() }));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const primary = buttons.querySelector<HTMLButtonElement>("button.primary:not(:disabled)");
  if (primary) press(primary.value);
});
host.postMessage({ type: "ready" });

function press(id: string): void {
  host.postMessage({ type: "press", id, values: values() });
}

function draw(model: Model): void {
  document.documentElement.lang = model.language;
  title.textContent = model.title;
  lead.textContent = model.lead;
  const asked = JSON.stringify(model.fields);
  if (asked !== drawn) {
    const kept = values();
    fields.replaceChildren(...model.fields.map(field));
    drawn = asked;
    fill(kept);
  }
  const focused = document.activeElement instanceof HTMLButtonElement ? document.activeElement.value : "";
  buttons.replaceChildren(
    ...model.buttons.map((button) => {
      const made = element("button", { value: button.id, class: button.primary ? "primary" : "", type: "button" });
      made.textContent = button.label;
      made.disabled = !button.enabled;
      made.addEventListener("click", () => press(button.id));
      return made;
    }),
    element("span", { class: "busy", role: "status" }, model.busy),
  );
  if (focused) buttons.querySelector<HTMLButtonElement>(`button[value="${focused}"]`)?.focus();
  results.replaceChildren(...model.sections.map(section));
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
  if (hint) made.append(element("p", { class: "hint", id: `${id}-hint` }, hint));
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
    const button = element("button", { type: "button", class: "link" }, link.label);
    button.addEventListener("click", () => press(link.id));
    made.append(button);
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
