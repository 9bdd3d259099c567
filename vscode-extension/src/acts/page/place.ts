/** Keeps the place of who works with the keyboard while the page is drawn anew under it. */

interface Place {
  readonly within: HTMLElement;
  readonly value: string;
}

/** The button that had the focus when it was drawn anew or could not be pressed any more. */
let place: Place | undefined;

document.addEventListener("pointerdown", () => (place = undefined), { capture: true });
document.addEventListener("focusin", ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || target.value !== place?.value) place = undefined;
});

/**
 * Draws the parts of a page anew. The button that had the focus has it again, as soon as it can be pressed; where it has
 * gone, as it does with what it was there for, the one that matters most.
 */
export function keepingPlace(parts: readonly HTMLElement[], draw: () => void): void {
  const active = document.activeElement;
  if (active instanceof HTMLButtonElement) {
    const within = parts.find((part) => part.contains(active));
    place = within && { within, value: active.value };
  }
  const kept = place;
  draw();
  if (!kept || document.activeElement instanceof HTMLButtonElement) return;
  const again = buttons(kept.within).find(({ value }) => value === kept.value);
  const instead = parts.flatMap(buttons).find((button) => button.classList.contains("primary"));
  const button = again ?? instead;
  if (!button?.disabled) button?.focus();
  else place = kept;
}

function buttons(within: HTMLElement): HTMLButtonElement[] {
  return [...within.querySelectorAll("button")];
}
