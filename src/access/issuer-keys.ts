import { readFileSync } from 'node:fs';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';
import { createLocalJWKSet, createRemoteJWKSet, customFetch } from 'jose';
import type { Clock } from '../core/clock.js';
import { isTrustedAddress } from '../core/config.js';
import { badInput } from '../core/errors.js';

export const issuerTiming = {
  /** How long the issuer may take to answer. */
  answerMs: 5_000,
  /** After a fetch, an unknown key or a failure makes another one only so much later: a stranger's tokens must not make us a burden to the issuer. */
  cooldownMs: 30_000,
  /** How long keys are taken for those of now. */
  keptMs: 600_000,
};

/** Fetches; after a failure it fails at once for a while. */
const cooled = (clock: Clock): typeof fetch => {
  let failure: { readonly error: unknown; readonly until: number } | null = null;
  return async (...asked) => {
    if (failure !== null && clock().getTime() < failure.until) throw failure.error;
    try {
      const answer = await fetch(...asked);
      if (!answer.ok) throw new Error(`The issuer answered ${answer.status}.`);
      failure = null;
      return answer;
    } catch (error) {
      failure = { error, until: clock().getTime() + issuerTiming.cooldownMs };
      throw error;
    }
  };
};

const fromFile = (path: string): JWTVerifyGetKey => {
  try {
    return createLocalJWKSet(JSON.parse(readFileSync(path, 'utf8')) as JSONWebKeySet);
  } catch (error) {
    throw badInput(`JWT_JWKS is ${JSON.stringify(path)}: the file holds no set of keys; give one in the form of RFC 7517, { "keys": [ .. ] }.`, error);
  }
};

/** The public keys of an issuer: at an address, where they are fetched when they are needed and kept for a while, or in a file. */
export const keysAt = (place: string, clock: Clock): JWTVerifyGetKey => {
  if (!isTrustedAddress(place)) return fromFile(place);
  const { answerMs, cooldownMs, keptMs } = issuerTiming;
  return createRemoteJWKSet(new URL(place), { timeoutDuration: answerMs, cooldownDuration: cooldownMs, cacheMaxAge: keptMs, [customFetch]: cooled(clock) });
};
