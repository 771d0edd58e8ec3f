/** The same function, which makes each answer once, when it is first asked for: tables of a language take a while to build, and few processes need all of them. */
export const remembering = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
};
