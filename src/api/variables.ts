import { limitExceeded } from '../core/errors.js';

/** Refuses variables with more values than are read; counted in a loop, for JSON may be nested deeply. */
export const checkVariables = (variables: unknown, most: number): void => {
  const left: unknown[] = [variables];
  for (let values = 0; left.length > 0; values++) {
    // The variables themselves are no value.
    if (values > most + 1) throw limitExceeded(`The variables hold more than ${most} values: send fewer at once.`);
    const value = left.pop();
    if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) left.push(each);
  }
};
