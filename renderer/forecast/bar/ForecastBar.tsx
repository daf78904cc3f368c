/** What the forecast is made from and how far it goes; undo and redo; the calendar file. */
export function ForecastBar() {
  return null;
}
