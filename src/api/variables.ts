import { limitExceeded } from '../core/errors.js';

/** Refuses variables with more values than are read; counted in a loop, for JSON may be nested deeply. */
export const checkVariables = (variables: unknown, most: number): void => {
  const left: unknown[] = [variables];
  // The first is no value, but all of them.
  for (let values = 0; left.length > 0; values++) {
    if (values > most) throw limitExceeded(`The variables hold more than ${most} values: send fewer at once.`);
    const value = left.pop();
    if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) left.push(each);
  }
};
