// What a reader of a report would stumble over, as the browser has laid it out. The suite adds it to a copy of a page
// and reads the element that it leaves.
const wrong = [];
const expect = (holds, what) => holds || wrong.push(what);
const all = (selector) => [...document.querySelectorAll(selector)];
const name = (element) => `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`;

function channels(colour) {
  const parts = colour.match(/[\d.]+/g).map(Number);
  return { rgb: parts.slice(0, 3), opaque: parts.length < 4 || parts[3] === 1 };
}

function luminance(rgb) {
  const [r, g, b] = rgb.map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function behind(element) {
  for (let at = element; at; at = at.parentElement) {
    const colour = channels(getComputedStyle(at).backgroundColor);
    if (colour.opaque) return colour.rgb;
  }
  return [255, 255, 255];
}

// Of two colours: 21 for black on white. WCAG asks for 4.5 where words are read.
function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const inside = (inner, outer) =>
  inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;

expect(document.documentElement.scrollWidth <= innerWidth, `wider than the window: ${document.documentElement.scrollWidth} > ${innerWidth}`);
for (const element of document.documentElement.scrollWidth > innerWidth ? all("main *:not(svg, svg *)") : []) {
  expect(element.getBoundingClientRect().right <= innerWidth, `out of the window: ${name(element)}`);
}
expect(performance.getEntriesByType("resource").length === 0, "loads something from elsewhere");
expect(document.documentElement.lang !== "", "the page has no language");
expect(all("h1").length === 1 && all("main").length === 1, "not one h1 in one main");

const ids = all("[id]").map((element) => element.id);
expect(new Set(ids).size === ids.length, "an id twice");
for (const link of all("a")) {
  expect(document.getElementById(decodeURIComponent(link.hash.slice(1))), `a link leads nowhere: ${link.hash}`);
}

let level = 0;
for (const heading of all("h1, h2, h3, h4")) {
  const its = Number(heading.tagName[1]);
  expect(its <= level + 1, `a level is left out before ${name(heading)}`);
  level = its;
}
for (const head of all("th")) expect(head.scope, `no scope: ${name(head)}`);

// Who hears the page goes from part to part and from table to table, and is told what each is.
const named = (element) => document.getElementById(element.getAttribute("aria-labelledby") ?? "")?.textContent.trim();
for (const part of all("main > section, table, [tabindex]")) expect(named(part), `without a name: ${name(part)}`);

for (const element of all("main *:not(svg, svg *)")) {
  const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const style = getComputedStyle(element);
  if (own && style.display !== "none") {
    const ratio = contrast(channels(style.color).rgb, behind(element));
    expect(ratio >= 4.5, `contrast ${ratio.toFixed(1)}: ${name(element)}`);
  }
}

for (const picture of all("svg")) {
  const title = document.getElementById(picture.getAttribute("aria-labelledby").split(" ")[0]);
  expect(picture.getAttribute("role") === "img" && title.textContent, "a picture without a name");
  const frame = picture.getBoundingClientRect();
  const paper = behind(picture);
  for (const words of picture.querySelectorAll("text")) {
    const place = words.getBoundingClientRect();
    expect(inside(place, frame), `out of the picture: ${name(words)}`);
    expect(contrast(channels(getComputedStyle(words).fill).rgb, paper) >= 4.5, `contrast: ${name(words)}`);
    const box = words.parentElement.querySelector(":scope > rect");
    expect(!box || inside(place, box.getBoundingClientRect()), `out of its box: ${name(words)}`);
  }
}

const result = document.createElement("output");
result.id = "looked-at";
result.textContent = wrong.length === 0 ? "all is well" : wrong.slice(0, 20).join("\n");
result.dataset.dark = String(matchMedia("(prefers-color-scheme: dark)").matches);
result.dataset.counts = `${all(".passages > li").length} passages, ${all("svg .node").length} nodes, ${all("svg .edge").length} edges`;
document.body.append(result);
