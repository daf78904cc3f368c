/** More windows than this are not open at a time; the one that was silent longest is forgotten. */
const MOST_WINDOWS = 50;

/**
 * One value for each window, made when it is first heard of. A window that was forgotten gets a new one: what it saves
 * is then taken as if it had read nothing.
 */
export function perWindow<T>(make: () => T): (window: string) => T {
  const known = new Map<string, T>();
  return (window) => {
    const value = known.get(window) ?? make();
    known.delete(window);
    known.set(window, value);
    const [silent] = known.keys();
    if (known.size > MOST_WINDOWS && silent !== undefined) known.delete(silent);
    return value;
  };
}
