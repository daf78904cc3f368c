export function NoPlan() {
  return null;
}
