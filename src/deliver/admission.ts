import type { ConnectionInitMessage, Context as Connected } from 'graphql-ws';
import { CloseCode } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import type { GraphQLFormattedError } from 'graphql';
import type { Authenticate, Rights } from '../graph/access.js';

/** A client's connection; what it sent when it connected stands in connectionParams. */
export type Connection = Connected<ConnectionInitMessage['payload'], Extra>;

/** What tells who asks, and puts failures in words. */
export interface Door {
  readonly authenticate: Authenticate;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** A client may connect again: with other credentials after the first, unchanged after the second. */
const closeCodes: Readonly<Record<string, number>> = { UNAUTHENTICATED: CloseCode.Forbidden, UNAVAILABLE: 1013 };

/** What fits into the frame that closes a connection, in bytes; our sentences are ASCII but for what they quote. */
const REASON_BYTES = 120;

const sentIn = ({ connectionParams }: Connection): string | null => {
  const sent = connectionParams?.['authorization'];
  if (sent === undefined || sent === null) return null;
  return typeof sent === 'string' ? sent : '';
};

/** Who asks over a connection, looked up anew. One whose credentials do not hold, or no longer, is closed with all that runs over it. */
export const admit = async ({ authenticate, formatError }: Door, connection: Connection): Promise<Rights> => {
  try {
    return await authenticate(sentIn(connection));
  } catch (error) {
    const { message, extensions } = formatError({ message: '' }, error);
    const reason = Buffer.from(message.replace(/[^\x20-\x7e]/g, '?')).subarray(0, REASON_BYTES);
    connection.extra.socket.close(closeCodes[String(extensions?.['code'])] ?? CloseCode.InternalServerError, reason);
    throw error;
  }
};

/** Looks at the credentials of a connection every so often, so that one that is silent ends too. */
export const watch = (door: Door, connection: Connection, everyMs: number): void => {
  if (sentIn(connection) === null) return;
  const looking = setInterval(() => void admit(door, connection).catch(() => undefined), everyMs);
  connection.extra.socket.once('close', () => clearInterval(looking));
};
