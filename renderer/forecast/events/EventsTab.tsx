/** Everything that happens, in its order. */
export function EventsTab() {
  return null;
}
