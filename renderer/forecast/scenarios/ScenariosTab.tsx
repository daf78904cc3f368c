/** What is in view, how it is without any switch, and the scenarios that were kept, side by side. */
export function ScenariosTab() {
  return null;
}
