/**
 * Makes a tree of elements equal to another one and leaves what is the same alone: nothing flickers, what is selected
 * stays selected, the scroll bar stays where it is.
 */
export function morph(shown: Element, wanted: Element): void {
  attributes(shown, wanted);
  const news = [...wanted.childNodes];
  const olds = [...shown.childNodes];
  const [head, tail] = sameEnds(olds, news);
  for (let i = head; i < news.length - tail; i++) {
    const next = news[i];
    const old = i < olds.length - tail ? olds[i] : undefined;
    if (!next) continue;
    if (!old) shown.insertBefore(next, olds[olds.length - tail] ?? null);
    else if (isSameKind(old, next)) morph(old, next as Element);
    else if (old.nodeType === Node.TEXT_NODE && next.nodeType === Node.TEXT_NODE) old.nodeValue = next.nodeValue;
    else shown.replaceChild(next, old);
  }
  for (let i = news.length - tail; i < olds.length - tail; i++) olds[i]?.remove();
  for (let i = 1; i <= tail; i++) adapt(olds[olds.length - i], news[news.length - i]);
  for (let i = 0; i < head; i++) adapt(olds[i], news[i]);
}

/** Equal words may stand in other lines of the source. */
function adapt(old: ChildNode | undefined, next: ChildNode | undefined): void {
  if (!old || !next || old.isEqualNode(next)) return;
  if (isSameKind(old, next)) morph(old, next as Element);
}

/** How many children at the beginning and at the end read the same. */
function sameEnds(olds: ChildNode[], news: ChildNode[]): [number, number] {
  const least = Math.min(olds.length, news.length);
  let head = 0;
  while (head < least && isAlike(olds[head], news[head])) head++;
  let tail = 0;
  while (tail < least - head && isAlike(olds[olds.length - 1 - tail], news[news.length - 1 - tail])) tail++;
  return [head, tail];
}

function isAlike(old: ChildNode | undefined, next: ChildNode | undefined): boolean {
  return old?.nodeName === next?.nodeName && old?.textContent === next?.textContent;
}

function isSameKind(old: Node, next: Node): old is Element {
  return old instanceof Element && next instanceof Element && old.tagName === next.tagName;
}

function attributes(shown: Element, wanted: Element): void {
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
}
