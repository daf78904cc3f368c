/** The room of the rows of a long table that are not drawn, in pixels. */
export function GapRow({ height }: { height: number }) {
  return <tr aria-hidden style={{ height }} />;
}
