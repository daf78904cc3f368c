/** Hatching for what is overdue, so that it is told apart without its colour too. */
export function OverduePattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--cd-blocked-soft)" />
        <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" stroke="var(--cd-blocked)" strokeWidth="1.25" />
      </pattern>
    </defs>
  );
}
