import type { JWTPayload } from 'jose';
import { errors, jwtVerify } from 'jose';
import type { Clock } from '../core/clock.js';
import type { Config } from '../core/config.js';
import { AppError, unavailable } from '../core/errors.js';
import type { Logger } from '../core/logger.js';
import type { Rights } from '../graph/access.js';
import { Scope } from '../graph/access.js';
import { keysAt } from './issuer-keys.js';

/** How far the clocks of an issuer and of this server may be apart. */
const CLOCK_TOLERANCE_S = 30;

/** Claims in which issuers tell what a token may do: OAuth 2.0, Azure AD, Auth0. The first that is there counts. */
const scopeClaims = ['scope', 'scp', 'permissions'] as const;

/** A subject that can stand in the log: no control characters, no half pairs. */
const writable = /^\P{C}{1,200}$/u;

export type TokenConfig = Pick<Config, 'jwtIssuer' | 'jwtAudience' | 'jwtJwks' | 'jwtAlgorithms'>;

type Fault = readonly [kind: abstract new (...args: never[]) => Error, sentence: string];

const refused = (sentence: string, cause?: unknown): AppError => new AppError('UNAUTHENTICATED', sentence, { cause });

const claimFault = (claim: string, { jwtIssuer, jwtAudience }: TokenConfig): string => ({
  iss: `The token is of another issuer: get one from ${jwtIssuer}.`,
  aud: `The token is for another audience: get one for ${jwtAudience}.`,
  nbf: 'The token does not hold yet: use it later, or set the clock of its issuer right.',
}[claim] ?? `The claim "${claim}" of the token is missing or wrong: get one that has exp and sub from its issuer.`);

const tokenFaults: readonly Fault[] = [
  [errors.JWTExpired, 'The token is expired: get a new one from its issuer.'],
  [errors.JWKSNoMatchingKey, 'The token is signed with a key that its issuer does not publish: get a new one from its issuer.'],
  [errors.JWKSMultipleMatchingKeys, 'The token does not tell which key of its issuer signed it: get one that has a kid.'],
  [errors.JWSSignatureVerificationFailed, 'The signature of the token does not fit: send it whole, as its issuer gave it.'],
  [errors.JOSENotSupported, 'The token asks for something that is not known here, as its header "crit" may: get one without it from its issuer.'],
  [errors.JWSInvalid, 'This is neither an API key nor a token: send it whole, as it was given.'],
  [errors.JWTInvalid, 'This is neither an API key nor a token: send it whole, as it was given.'],
];

/** What is wrong with a token, in terms of whoever sent it; where its issuer's keys cannot be had, nothing is said of it. */
const faultOf = (error: unknown, config: TokenConfig): AppError => {
  if (error instanceof errors.JWTClaimValidationFailed) return refused(claimFault(error.claim, config), error);
  if (error instanceof errors.JOSEAlgNotAllowed) return refused(`The token is not signed by an algorithm that is taken here: ${config.jwtAlgorithms.join(', ')}.`, error);
  const known = tokenFaults.find(([kind]) => error instanceof kind);
  if (known !== undefined) return refused(known[1], error);
  return unavailable('The keys of the issuer of tokens cannot be had, so no token can be checked: try again later, or send an API key.', error);
};

/** The scopes that a token names and that are known here; others are meant for others. */
const scopesOf = (claims: JWTPayload): Set<Scope> => {
  const told = scopeClaims.map((claim) => claims[claim]).find((value) => value !== undefined);
  const words: readonly unknown[] = Array.isArray(told) ? told : String(told ?? '').split(' ');
  return new Set(Object.values(Scope).filter((scope) => words.includes(scope)));
};

/** Who holds a token: its signature, issuer, audience and times are checked, and never by an algorithm that the token alone chose. */
export const tokenHolder = (config: TokenConfig, { clock, log }: { readonly clock: Clock; readonly log: Logger }): ((token: string) => Promise<Rights>) => {
  const { jwtIssuer, jwtAudience, jwtJwks, jwtAlgorithms } = config;
  if (jwtIssuer === undefined || jwtAudience === undefined || jwtJwks === undefined) {
    return async () => { throw refused('No tokens are taken here, for no issuer is set: send an API key, as in "Authorization: Bearer cmq_..".'); };
  }
  const keys = keysAt(jwtJwks, clock);
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer: jwtIssuer, audience: jwtAudience, algorithms: [...jwtAlgorithms], requiredClaims: ['exp', 'sub'], clockTolerance: CLOCK_TOLERANCE_S, currentDate: clock(),
    }).catch((error: unknown) => {
      const fault = faultOf(error, config);
      if (fault.code === 'UNAVAILABLE') log.warn('access.issuer-unreachable', { error });
      throw fault;
    });
    if (!writable.test(payload.sub ?? '')) throw refused(claimFault('sub', config));
    return { actor: `token:${payload.sub}`, scopes: scopesOf(payload) };
  };
};
