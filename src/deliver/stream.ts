/**
 * A generator that can be ended while it waits: `return()` of a plain one would only be heard after its next value,
 * which for a quiet reader of the log is never.
 */
export const stoppable = <T>(run: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>): AsyncIterableIterator<T> => {
  const stop = new AbortController();
  const running = run(stop.signal);
  return {
    next: () => running.next(),
    return: () => {
      stop.abort();
      return running.return();
    },
    [Symbol.asyncIterator]() { return this; },
  };
};

/** The same stream with every value changed, each only when it is asked for. */
export const mapped = <T, U>(stream: AsyncIterator<T>, change: (value: T) => Promise<U> | U): AsyncIterableIterator<U> => ({
  next: async () => {
    const step = await stream.next();
    return step.done === true ? { done: true, value: undefined } : { done: false, value: await change(step.value) };
  },
  return: async () => {
    await stream.return?.();
    return { done: true, value: undefined };
  },
  [Symbol.asyncIterator]() { return this; },
});
