/** A memory that forgets: what was asked for neither in this round nor in the one before is gone. */
export interface Generations<K, V> {
  /** What is known for a key, made where nothing is. */
  get(key: K, make: () => V): V;
  /** Ends a round. */
  turn(): void;
}

/** An empty memory. It holds at most what two rounds asked for, however long it is used. */
export function generations<K, V>(): Generations<K, V> {
  let before = new Map<K, V>();
  let current = new Map<K, V>();
  return {
    get(key, make) {
      const known = current.get(key);
      if (known !== undefined) return known;
      const value = before.get(key) ?? make();
      current.set(key, value);
      return value;
    },
    turn() {
      before = current;
      current = new Map();
    },
  };
}
