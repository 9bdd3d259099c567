/** Where lines of the source and provisions stand in a pane. */

interface Mark {
  line: number;
  top: number;
}

/** The elements that know their line, from top to bottom. */
function marks(pane: HTMLElement): Mark[] {
  const base = pane.getBoundingClientRect().top - pane.scrollTop;
  const found: Mark[] = [];
  for (const element of pane.querySelectorAll<HTMLElement>("[data-line]")) {
    const line = Number(element.dataset["line"]);
    const top = element.getBoundingClientRect().top - base;
    const last = found.at(-1);
    if (!last || (line > last.line && top >= last.top)) found.push({ line, top });
  }
  return found;
}

/** The line that stands at the top of a pane; between two marks as far as the pane is between them. */
export function lineAtTop(pane: HTMLElement): number {
  return between(marks(pane), pane.scrollTop, "top", "line");
}

/** How far a pane is scrolled where a line stands at its top. */
export function topOfLine(pane: HTMLElement, line: number): number {
  return line <= 0 ? 0 : between(marks(pane), line, "line", "top");
}

function between(marks: Mark[], value: number, from: keyof Mark, to: keyof Mark): number {
  let before: Mark | undefined;
  for (const mark of marks) {
    if (mark[from] > value) {
      if (!before) return mark[to];
      return before[to] + ((mark[to] - before[to]) * (value - before[from])) / (mark[from] - before[from]);
    }
    before = mark;
  }
  return before?.[to] ?? 0;
}

export interface Spot {
  path: string;
  /** how much of it is above the top, from 0 to 1 */
  part: number;
}

/** The innermost provision at the top of a pane. */
export function spotAtTop(pane: HTMLElement): Spot | undefined {
  const top = pane.getBoundingClientRect().top;
  let found: HTMLElement | undefined;
  for (const element of pane.querySelectorAll<HTMLElement>("[data-path]:not(a)")) {
    const box = element.getBoundingClientRect();
    if (box.top > top + 1) break;
    if (box.bottom > top) found = element;
  }
  if (!found) return undefined;
  const box = found.getBoundingClientRect();
  return { path: found.dataset["path"] ?? ".", part: (top - box.top) / Math.max(1, box.height) };
}

/** How far a pane is scrolled where as much of a provision is above its top. */
export function topOfSpot(pane: HTMLElement, { path, part }: Spot): number | undefined {
  const element = provision(pane, path);
  if (!element) return undefined;
  const box = element.getBoundingClientRect();
  return box.top - pane.getBoundingClientRect().top + pane.scrollTop + part * box.height;
}

export function provision(pane: HTMLElement, path: string): HTMLElement | undefined {
  return pane.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]:not(a)`) ?? undefined;
}

/** The innermost element of the source's line, or of the last one before it that is shown. */
export function elementOfLine(pane: HTMLElement, line: number): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (const element of pane.querySelectorAll<HTMLElement>("[data-line]")) {
    if (Number(element.dataset["line"]) <= line) found = element;
  }
  return found;
}
