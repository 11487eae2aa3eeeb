/** Lets the up and down arrows walk from `field` through the links of `list` and back; Enter opens a link as ever. */
export function walkWithArrows(panel: HTMLElement, field: HTMLElement, list: HTMLElement): void {
  panel.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...list.querySelectorAll('a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + step];
    if (here === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
