import type { Said, Version, Words } from "../messages";

/** Languages, what stands beside, size of the text, printing. */
export class Toolbar {
  readonly element = document.createElement("div");

  constructor(
    private readonly say: (said: Said) => void,
    private readonly resize: (by: number) => void,
  ) {
    this.element.className = "zan-toolbar";
    this.element.setAttribute("role", "toolbar");
    this.element.addEventListener("keydown", (event) => this.arrows(event));
  }

  show(versions: Version[], shown: string[], words: Words): void {
    const focused = document.activeElement?.id;
    this.element.ariaLabel = words.toolbar;
    this.element.replaceChildren();
    if (versions.length > 1) {
      this.element.append(this.languages(versions, shown, words), this.besides(versions, shown, words));
    }
    this.element.append(this.size(words), this.print(words));
    if (focused) document.getElementById(focused)?.focus();
  }

  private languages(versions: Version[], shown: string[], words: Words): HTMLElement {
    const buttons = versions.map((version) => {
      const on = version.uri === shown[0];
      return pressed(`zan-in-${version.language}`, version.language.toUpperCase(), version.name, on, () =>
        this.say({ type: "language", uri: version.uri }),
      );
    });
    return group(words.languages, buttons, false);
  }

  private besides(versions: Version[], shown: string[], words: Words): HTMLElement {
    const buttons = versions
      .filter(({ uri }) => uri !== shown[0])
      .map(({ uri, language, name }) => {
        const on = uri === shown[1];
        return pressed(`zan-beside-${language}`, language.toUpperCase(), `${words.beside}: ${name}`, on, () =>
          this.say(on ? { type: "beside" } : { type: "beside", uri }),
        );
      });
    return group(words.beside, buttons);
  }

  private size(words: Words): HTMLElement {
    const smaller = button("zan-smaller", "A−", words.smaller, () => this.resize(-1));
    const larger = button("zan-larger", "A+", words.larger, () => this.resize(1));
    return group("", [smaller, larger]);
  }

  private print(words: Words): HTMLElement {
    return group("", [button("zan-print", words.print, words.print, () => this.say({ type: "print", pane: 0 }))]);
  }

  /** Each button is a stop for Tab; arrows go from button to button, and round. */
  private arrows(event: KeyboardEvent): void {
    const buttons = [...this.element.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || at < 0) return;
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  }
}

function group(label: string, buttons: HTMLElement[], seen = true): HTMLElement {
  const element = document.createElement("div");
  element.className = "zan-group";
  element.setAttribute("role", "group");
  if (label) element.ariaLabel = label;
  if (label && seen) {
    const words = document.createElement("span");
    words.textContent = label;
    words.ariaHidden = "true";
    element.append(words);
  }
  element.append(...buttons);
  return element;
}

function pressed(id: string, text: string, label: string, on: boolean, action: () => void): HTMLButtonElement {
  const element = button(id, text, label, action);
  element.ariaPressed = String(on);
  return element;
}

function button(id: string, text: string, label: string, action: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.id = id;
  element.textContent = text;
  element.ariaLabel = label;
  element.title = label;
  element.addEventListener("click", action);
  return element;
}
