import type { IncomingMessage } from 'node:http';
import type { Rights } from '../graph/access.js';

/** The address that a request comes from: of the socket, or what so many trusted proxies say in X-Forwarded-For, to which each adds whom it saw. */
const addressOf = ({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, trustedProxies: number): string => {
  const own = socket.remoteAddress ?? 'unknown';
  const told = String(headers['x-forwarded-for'] ?? '').split(',').map((each) => each.trim()).filter(Boolean);
  return trustedProxies === 0 ? own : told.at(-trustedProxies) ?? told[0] ?? own;
};

/** Whose bucket pays for an operation: that of the key or token, else of the address. */
export const payerOf = ({ actor }: Rights, request: Pick<IncomingMessage, 'socket' | 'headers'>, trustedProxies: number): string =>
  actor ?? addressOf(request, trustedProxies);
