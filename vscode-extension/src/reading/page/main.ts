import type { Pane, Said, Told } from "../messages";
import { morph } from "./morph";
import { elementOfLine, lineAtTop, provision, spotAtTop, topOfLine, topOfSpot } from "./scroll";
import "./style.css";
import { takeTitles, tips } from "./tips";
import { Toolbar } from "./toolbar";

interface Memory {
  uri?: string;
  beside?: string;
  size?: number;
}

declare function acquireVsCodeApi(): {
  postMessage(said: Said): void;
  getState(): Memory | undefined;
  setState(memory: Memory): void;
};

const vscode = acquireVsCodeApi();
const say = (said: Said) => vscode.postMessage(said);

const toolbar = new Toolbar(say, resize);
const problem = document.createElement("p");
problem.className = "zan-problem";
problem.setAttribute("role", "status");
problem.hidden = true;
const desk = document.createElement("div");
desk.className = "zan-desk";
const panes = [0, 1].map(makePane);
desk.append(...panes);
document.body.append(toolbar.element, problem, desk);

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** The pane that is scrolled by a hand; the other one, and the editor, follow. */
let leader = 0;
/** Where what follows was put, so that its own scroll events lead nowhere. */
const put: (number | undefined)[] = [undefined, undefined];
let cursorLine: number | undefined;

function makePane(index: number): HTMLElement {
  const pane = document.createElement("div");
  pane.className = "zan-pane";
  pane.tabIndex = 0;
  pane.setAttribute("role", "document");
  const lead = () => (leader = index);
  for (const type of ["wheel", "pointerdown", "keydown", "touchstart", "focusin"]) {
    pane.addEventListener(type, lead, { passive: true });
  }
  pane.addEventListener("scroll", () => scrolled(index), { passive: true });
  pane.addEventListener("click", (event) => clicked(event));
  pane.addEventListener("dblclick", (event) => opened(event, index));
  tips(pane);
  return pane;
}

window.addEventListener("message", ({ data }: MessageEvent<Told>) => {
  if (data.type === "show") show(data);
  else if (data.type === "problem") tellProblem(data.message);
  else if (data.type === "line") scrollTo(0, topOfLine(paneOf(0), data.line));
  else if (data.type === "cursor") mark(data.line);
  else if (data.type === "go") go(data.path);
  else if (data.type === "counterpart") arrived(data);
});

function show({ panes: wanted, css, versions, words }: Told & { type: "show" }): void {
  problem.hidden = true;
  desk.hidden = false;
  sheet.replaceSync(css);
  known.clear();
  desk.classList.toggle("zan-two", wanted.length > 1);
  panes.forEach((pane, index) => fill(pane, wanted[index], words.source));
  toolbar.show(
    versions,
    wanted.map(({ uri }) => uri),
    words,
  );
  const [first, second] = wanted;
  const size = vscode.getState()?.size;
  vscode.setState({
    ...(first && { uri: first.uri }),
    ...(second && { beside: second.uri }),
    ...(size !== undefined && { size }),
  });
  if (cursorLine !== undefined) mark(cursorLine);
  const provisions = paneOf(0).querySelectorAll("[data-path]:not(a)").length;
  say({ type: "shown", titles: wanted.map(({ title }) => title), provisions });
  if (wanted.length > 1) follow();
}

function fill(pane: HTMLElement, wanted: Pane | undefined, hint: string): void {
  pane.hidden = !wanted;
  if (!wanted) {
    pane.replaceChildren();
    return;
  }
  const another = pane.dataset["uri"] !== wanted.uri;
  pane.dataset["uri"] = wanted.uri;
  pane.lang = wanted.language;
  pane.ariaLabel = wanted.title;
  pane.ariaDescription = hint;
  const template = document.createElement("template");
  template.innerHTML = wanted.html;
  const act = template.content.firstElementChild;
  if (!act) return;
  takeTitles(act);
  const old = pane.firstElementChild;
  if (old && !another) morph(old, act);
  else pane.replaceChildren(act);
  if (another) scrollTo(panes.indexOf(pane), 0);
}

function paneOf(index: number): HTMLElement {
  return panes[index] as HTMLElement;
}

function tellProblem(message: string): void {
  problem.textContent = message;
  problem.hidden = false;
  desk.hidden = true;
}

// --- in step

/** Where provisions stand in the other pane, as far as the server has said. */
const known = new Map<string, string | undefined>();

function scrollTo(index: number, top: number): void {
  const pane = paneOf(index);
  const before = pane.scrollTop;
  pane.scrollTop = top;
  // A pane that stays has no event that could be mistaken.
  put[index] = pane.scrollTop === before ? undefined : pane.scrollTop;
  if (index === leader || desk.classList.contains("zan-two")) follow(index);
}

function scrolled(index: number): void {
  const mine = put[index];
  put[index] = undefined;
  if (mine !== undefined && Math.abs(paneOf(index).scrollTop - mine) < 2) return;
  if (index !== leader) return;
  if (index === 0) say({ type: "line", line: lineAtTop(paneOf(0)) });
  follow(index);
}

/** The other pane shows the same provision, as far gone as in this one. */
function follow(index = leader): void {
  const other = paneOf(1 - index);
  const spot = other.hidden ? undefined : spotAtTop(paneOf(index));
  if (!spot) return;
  const key = `${index} ${spot.path}`;
  if (!known.has(key)) {
    say({ type: "counterpart", pane: index, path: spot.path });
    return;
  }
  const to = known.get(key);
  const top = to === undefined ? undefined : topOfSpot(other, { path: to, part: spot.part });
  if (top === undefined) return;
  const before = other.scrollTop;
  other.scrollTop = spot.path === "." && paneOf(index).scrollTop === 0 ? 0 : top;
  put[1 - index] = other.scrollTop === before ? undefined : other.scrollTop;
  if (index === 1) say({ type: "line", line: lineAtTop(paneOf(0)) });
  say({ type: "followed", pane: 1 - index, path: to ?? "." });
}

function arrived({ pane, path, to }: Told & { type: "counterpart" }): void {
  known.set(`${pane} ${path}`, to);
  follow(pane);
}

// --- links, the cursor

function clicked(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  const href = link.getAttribute("href");
  if (!href) return;
  if (href.startsWith("#")) go(href.slice(1) || ".");
  else say({ type: "open", href, path: link.dataset["path"] ?? "." });
}

/** A provision of this act: it comes to the top, has the focus and is marked for a moment. */
function go(path: string): void {
  const pane = paneOf(leader).hidden ? paneOf(0) : paneOf(leader);
  const target = provision(pane, path);
  if (!target) return;
  const top = topOfSpot(pane, { path, part: 0 }) ?? 0;
  leader = panes.indexOf(pane);
  pane.scrollTop = Math.max(0, top - 24);
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.classList.add("zan-gone-to");
  target.addEventListener("animationend", () => target.classList.remove("zan-gone-to"), { once: true });
}

function opened(event: MouseEvent, index: number): void {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-line]") : null;
  if (element) say({ type: "source", pane: index, line: Number(element.dataset["line"]) });
}

function mark(line: number): void {
  cursorLine = line;
  document.querySelectorAll("[aria-current]").forEach((it) => it.removeAttribute("aria-current"));
  elementOfLine(paneOf(0), line)?.setAttribute("aria-current", "location");
}

// --- size of the text

function resize(by: number): void {
  const size = Math.min(6, Math.max(-3, (vscode.getState()?.size ?? 0) + by));
  vscode.setState({ ...vscode.getState(), size });
  applySize();
}

function applySize(): void {
  document.documentElement.style.setProperty("--zan-size", String(1 + (vscode.getState()?.size ?? 0) * 0.1));
}

// Enter on a provision that has the focus does what a double click does.
document.addEventListener("keydown", (event) => {
  const element = event.target instanceof HTMLElement ? event.target : null;
  if (event.key !== "Enter" || !element?.dataset["line"] || element.tagName === "A") return;
  say({ type: "source", pane: leader, line: Number(element.dataset["line"]) });
});

applySize();
say({ type: "ready" });
