/** What to do by when. */
export function AgendaTab() {
  return null;
}
