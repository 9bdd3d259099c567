/** What a word means, or where a reference leads, beside the pointer or the element that has the focus. */

const tip = document.createElement("div");
tip.id = "zan-tip";
tip.role = "tooltip";
tip.hidden = true;

/** Shows the `title` of links in a box of its own: it can be read at ease, by keyboard too. */
export function tips(pane: HTMLElement): void {
  document.body.append(tip);
  const over = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-tip]") : null;
    if (link) show(link, pane);
    else if (event.type === "mouseover") hide();
  };
  pane.addEventListener("mouseover", over);
  pane.addEventListener("focusin", over);
  pane.addEventListener("mouseleave", hide);
  pane.addEventListener("focusout", hide);
  pane.addEventListener("scroll", hide, { passive: true });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});

/** The browser's own box would stand over this one. */
export function takeTitles(root: Element): void {
  for (const link of root.querySelectorAll<HTMLElement>("a[title]")) {
    link.dataset["tip"] = link.title;
    link.removeAttribute("title");
    if (!link.hasAttribute("href")) link.tabIndex = 0;
  }
}

function show(link: HTMLElement, pane: HTMLElement): void {
  tip.replaceChildren(...content(link, pane));
  tip.hidden = false;
  link.setAttribute("aria-describedby", tip.id);
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, window.innerWidth - tip.offsetWidth - 8));
  const below = box.bottom + 6;
  const top = below + tip.offsetHeight < window.innerHeight ? below : box.top - tip.offsetHeight - 6;
  tip.style.left = `${left}px`;
  tip.style.top = `${Math.max(4, top)}px`;
}

/** Of a provision of this act its words, so that nobody has to go there; else what the link says. */
function content(link: HTMLElement, pane: HTMLElement): Node[] {
  const words = link.dataset["tip"] ?? "";
  const title = document.createElement("p");
  title.className = link.classList.contains("zan-term") ? "zan-tip-definition" : "zan-tip-title";
  title.textContent = words;
  const path = link.dataset["path"];
  const here = link.getAttribute("href")?.startsWith("#") && !link.classList.contains("zan-term");
  const target = here && path && path !== "." ? pane.querySelector(`[data-path="${CSS.escape(path)}"]:not(a)`) : null;
  if (!target) return [title];
  const text = document.createElement("div");
  text.className = "zan-act zan-tip-text";
  for (const child of target.children) {
    if (!/^H\d$/.test(child.tagName)) text.append(child.cloneNode(true));
  }
  for (const element of text.querySelectorAll("[id]")) element.removeAttribute("id");
  for (const element of text.querySelectorAll("[data-path]")) element.removeAttribute("data-path");
  return [title, text];
}

function hide(): void {
  if (tip.hidden) return;
  tip.hidden = true;
  document.querySelector(`[aria-describedby="${tip.id}"]`)?.removeAttribute("aria-describedby");
}
