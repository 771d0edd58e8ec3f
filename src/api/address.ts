import type { IncomingMessage } from 'node:http';

/** The address that a request comes from: of the socket, or what so many trusted proxies say in X-Forwarded-For, to which each adds whom it saw. */
export const addressOf = ({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, trustedProxies: number): string => {
  const own = socket.remoteAddress ?? 'unknown';
  const told = String(headers['x-forwarded-for'] ?? '').split(',').map((each) => each.trim()).filter(Boolean);
  return trustedProxies === 0 ? own : told.at(-trustedProxies) ?? told[0] ?? own;
};
