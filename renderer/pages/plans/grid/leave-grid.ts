const TABBABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** Moves the focus to the nearest control after the grid (1) or before it (-1); the cells themselves are passed over. */
export function leaveGrid(grid: Element | null, by: 1 | -1): void {
  const side = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const controls = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (control) =>
      grid !== null &&
      !grid.contains(control) &&
      (grid.compareDocumentPosition(control) & side) !== 0 &&
      control.tabIndex >= 0 &&
      !control.matches(':disabled') &&
      control.checkVisibility(),
  );
  controls.at(by === 1 ? 0 : -1)?.focus();
}
