/** The same function, which makes each answer once, when it is first asked for: tables of a language take a while to build, and few processes need all of them. */
export const remembering = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
};

/**
 * The same function of two things in either order, which makes each answer once; things that are written alike are one. It must be symmetric.
 * @param most - answers that are kept; with one more all are forgotten
 */
export const rememberingPairs = <T extends object, V>(make: (a: T, b: T) => V, most: number): ((a: T, b: T) => V) => {
  const made = new Map<string, V>();
  const written = new WeakMap<T, string>();
  const textOf = (thing: T): string => {
    const text = written.get(thing) ?? JSON.stringify(thing);
    written.set(thing, text);
    return text;
  };
  return (a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    const key = left < right ? `${left}${right}` : `${right}${left}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const answer = make(a, b);
    if (made.size >= most) made.clear();
    made.set(key, answer);
    return answer;
  };
};
