import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** A statement is prepared when it is sent for the third time: what is sent once would only fill the memory of the connection. */
const sentBefore = 2;
/** Statements known to one connection; those beyond are planned each time, as without this. */
const mostKnown = 1_000;

/**
 * A connection that has PostgreSQL parse and plan a statement once, however often it sends it: planning is a fifth of the time of storing an article.
 * The pool takes it in place of its own kind.
 */
export class PreparingClient extends Client {
  private readonly sent = new Map<string, number>();

  override query = ((...given: unknown[]) => {
    const [text, values] = given;
    const plain = typeof text === 'string' && Array.isArray(values) && given.length === 2;
    const name = plain ? this.#nameOf(text) : undefined;
    const send = super.query as (...args: unknown[]) => unknown;
    return name === undefined ? send.apply(this, given) : send.call(this, { name, text, values });
  }) as Client['query'];

  #nameOf(text: string): string | undefined {
    const times = this.sent.get(text) ?? 0;
    if (times === 0 && this.sent.size === mostKnown) return undefined;
    this.sent.set(text, times + 1);
    return times < sentBefore ? undefined : createHash('md5').update(text).digest('hex');
  }
}
