import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair, UnsecuredJWT } from 'jose';
import type { Authenticate } from '../../../src/graph/access.js';
import { authenticator } from '../../../src/access/authenticate.js';
import { issuerTiming } from '../../../src/access/issuer-keys.js';
import { readConfig } from '../../../src/core/config.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { ask } from '../../support/ask.js';
import type { Issuer, TokenForm } from '../../support/issuer.js';
import { audience, issuerName, startIssuer } from '../../support/issuer.js';
import { quiet } from '../../support/store.js';

const now = new Date('2026-01-01T00:00:00Z');
const second = now.getTime() / 1000;
let issuer: Issuer;
let api: TestApi;
let folder: string;

const settings = (jwks: string) => ({ JWT_ISSUER: issuerName, JWT_AUDIENCE: audience, JWT_JWKS: jwks });
const by = (jwks: string, clock = () => now): Authenticate => authenticator({ db: api.db, log: quiet, clock }, readConfig(settings(jwks)));
const token = (form?: TokenForm): Promise<string> => issuer.token(now, form);
const claiming = (claims: TokenForm['claims']) => token({ ...(claims && { claims }) });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'communique keys '));
  issuer = await startIssuer();
  api = await startTestApi({ access: readConfig(settings(issuer.jwks)) });
});
afterAll(async () => {
  await api.close();
  await issuer.close();
  rmSync(folder, { recursive: true });
});

describe('a token of the issuer', () => {
  it.each(['RS256', 'ES256', 'EdDSA'])('signed by %s tells who asks, and what they may', async (alg) => {
    expect(await by(issuer.jwks)(`Bearer ${await token({ alg })}`)).toEqual({ actor: 'token:desk', scopes: new Set(['edit', 'read']) });
  });

  it.each([
    [{ scope: 'ingest manage' }, ['ingest', 'manage', 'read']],
    [{ scope: undefined, scp: ['embargo', 'offline_access'] }, ['embargo', 'read']],
    [{ scope: undefined, permissions: ['edit'] }, ['edit', 'read']],
    [{ scope: undefined }, ['read']],
  ])('has its scopes from %j', async (claims, scopes) => {
    expect([...(await by(issuer.jwks)(`Bearer ${await claiming(claims)}`)).scopes].sort()).toEqual(scopes);
  });

  it('holds while the clocks differ by half a minute', async () => {
    await expect(by(issuer.jwks)(`Bearer ${await claiming({ exp: second - 29, nbf: second + 29 })}`)).resolves.toMatchObject({ actor: 'token:desk' });
  });

  it('is checked against keys in a file as well', async () => {
    const path = join(folder, 'jwks.json');
    writeFileSync(path, JSON.stringify({ keys: [issuer.publicKey] }));
    expect(await by(path)(`Bearer ${await token()}`)).toMatchObject({ actor: 'token:desk' });
    writeFileSync(path, 'no keys');
    expect(() => by(path)).toThrow(/^JWT_JWKS is ".*": the file holds no set of keys; give one/);
  });

  it('is asked for its issuer\'s keys once', async () => {
    const authenticate = by(issuer.jwks);
    const before = issuer.fetches();
    for (const alg of ['RS256', 'ES256', 'RS256']) await authenticate(`Bearer ${await token({ alg })}`);
    expect(issuer.fetches() - before).toBe(1);
  });
});

const forged = async (): Promise<string> => {
  const publicKey = new TextEncoder().encode(JSON.stringify(issuer.publicKey));
  return token({ alg: 'HS256', kid: 'RS256', key: publicKey });
};
const stranger = async (): Promise<string> => token({ key: (await generateKeyPair('RS256')).privateKey });
const unsecured = (): Promise<string> => Promise.resolve(new UnsecuredJWT({ scope: 'edit' }).setIssuer(issuerName).setAudience(audience).setSubject('desk').setExpirationTime(second + 60).encode());

describe('a token', () => {
  const wrong: [string, () => Promise<string>, RegExp][] = [
    ['without a signature', unsecured, /^The token is not signed by an algorithm that is taken here: RS256, ES256, EdDSA\.$/],
    ['signed by HS256 with the public key for a secret', forged, /^The token is not signed by an algorithm that is taken here/],
    ['signed by an algorithm that the settings leave out', () => token({ alg: 'RS512' }), /^The token is not signed by an algorithm that is taken here/],
    ['signed by a key that the issuer does not publish', () => token({ kid: 'unknown' }), /^The token is signed with a key that its issuer does not publish/],
    ['signed by a stranger under the name of a key of the issuer', stranger, /^The signature of the token does not fit/],
    ['that is altered', async () => (await token()).replace(/\.(.)/, (_all, first: string) => `.${first === 'A' ? 'B' : 'A'}`), /\S/],
    ['that is cut off', async () => (await token()).slice(0, -10), /^The signature of the token does not fit/],
    ['that demands what nobody knows', async () => (await token()).replace(/^[^.]+/, Buffer.from(JSON.stringify({ alg: 'RS256', kid: 'RS256', crit: ['x'], x: 1 })).toString('base64url')), /^The token asks for something that is not known here/],
    ['that is none', () => Promise.resolve('abc'), /^This is neither an API key nor a token/],
    ['that is expired', () => claiming({ exp: second - 31 }), /^The token is expired: get a new one from its issuer\.$/],
    ['that never expires', () => claiming({ exp: undefined as never }), /^The claim "exp" of the token is missing or wrong/],
    ['that does not hold yet', () => claiming({ nbf: second + 31 }), /^The token does not hold yet/],
    ['for another audience', () => claiming({ aud: 'another' }), /^The token is for another audience: get one for communique\.$/],
    ['of another issuer', () => claiming({ iss: 'https://another.example' }), /^The token is of another issuer: get one from https:\/\/issuer\.example\.$/],
    ['of nobody', () => claiming({ sub: undefined as never }), /^The claim "sub" of the token is missing or wrong/],
    ['of somebody whom the log could not name', () => claiming({ sub: 'a\0b' }), /^The claim "sub" of the token is missing or wrong/],
  ];
  it.each(wrong)('%s is refused with one sentence', async (_what, make, sentence) => {
    const answer = await ask(api.url, '{ __typename }', {}, `Bearer ${await make()}`);
    expect(answer).toEqual({ errors: [{ message: expect.stringMatching(sentence), extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer.errors?.[0]?.message).toMatch(/^[^\n]+\.$/);
  });

  it('is never logged', () => {
    expect(api.logged).toEqual([]);
  });
});

describe('an issuer that does not answer', () => {
  it.each([['is away', 'http://127.0.0.1:1/jwks.json'], ['fails', null]])('because it %s leaves tokens unchecked, which is nobody\'s fault who asks', async (_how, address) => {
    issuer.answerWith(500);
    const asked = by(address ?? issuer.jwks)(`Bearer ${await token()}`);
    await expect(asked).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringMatching(/^The keys of the issuer of tokens cannot be had, so no token can be checked: try again later/) });
    issuer.answerWith(200);
  });

  it('is left alone for a while', async () => {
    let at = now;
    const authenticate = by(issuer.jwks, () => at);
    const before = issuer.fetches();
    issuer.answerWith(500);
    for (let times = 0; times < 3; times += 1) await expect(authenticate(`Bearer ${await token()}`)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(issuer.fetches() - before).toBe(1);
    issuer.answerWith(200);
    at = new Date(now.getTime() + issuerTiming.cooldownMs);
    await expect(authenticate(`Bearer ${await token()}`)).resolves.toMatchObject({ actor: 'token:desk' });
  });
});
