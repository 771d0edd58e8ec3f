import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const issuerName = 'https://issuer.example';
export const audience = 'communique';

/** How a token differs from a good one. */
export interface TokenForm {
  readonly alg?: string;
  readonly kid?: string;
  readonly key?: CryptoKey | Uint8Array;
  readonly claims?: JWTPayload;
}

/** An issuer of tokens on this machine, with its keys at an address. */
export interface Issuer {
  readonly jwks: string;
  /** The public key of the algorithm RS256. */
  readonly publicKey: JWK;
  /** How often its keys were fetched. */
  fetches(): number;
  /** From now on it answers with this status. */
  answerWith(status: number): void;
  token(now: Date, form?: TokenForm): Promise<string>;
  close(): Promise<void>;
}

const algorithms = ['RS256', 'ES256', 'EdDSA', 'RS512'] as const;

export const startIssuer = async (): Promise<Issuer> => {
  const pairs = new Map(await Promise.all(algorithms.map(async (alg) => [alg as string, await generateKeyPair(alg)] as const)));
  const keys = await Promise.all([...pairs].map(async ([alg, { publicKey }]) => ({ ...await exportJWK(publicKey), kid: alg, use: 'sig' })));
  let [fetched, status] = [0, 200];
  const server = createServer((_request, response) => {
    fetched += 1;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const signerOf = (alg: string) => (pairs.get(alg) ?? pairs.get('RS256'))?.privateKey as CryptoKey;
  return {
    jwks: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    publicKey: keys[0] as JWK,
    fetches: () => fetched,
    answerWith: (other) => { status = other; },
    token: (now, { alg = 'RS256', kid = alg, key, claims } = {}) => {
      const second = Math.floor(now.getTime() / 1000);
      const payload = { iss: issuerName, aud: audience, sub: 'desk', exp: second + 3_600, scope: 'openid edit', ...claims };
      return new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(key ?? signerOf(alg));
    },
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
};
