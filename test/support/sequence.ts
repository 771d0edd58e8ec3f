/** What a stream says next; a test that waits for it in vain ends by jest's own limit. */
export const next = async <T>(stream: AsyncIterator<T>): Promise<T> => {
  const step = await stream.next();
  if (step.done === true) throw new Error('The stream ended, and more was expected.');
  return step.value;
};

export const take = async <T>(stream: AsyncIterator<T>, count: number): Promise<T[]> => {
  const taken: T[] = [];
  while (taken.length < count) taken.push(await next(stream));
  return taken;
};
