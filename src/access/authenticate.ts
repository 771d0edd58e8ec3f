import { AppError } from '../core/errors.js';
import type { Config } from '../core/config.js';
import type { Authenticate, Rights } from '../graph/access.js';
import { Scope, visitor } from '../graph/access.js';
import { isMeantAsKey } from './key-form.js';
import type { KeyStore } from './key-holder.js';
import { keyHolder } from './key-holder.js';
import type { TokenConfig } from './tokens.js';
import { tokenHolder } from './tokens.js';

export type AccessConfig = Pick<Config, 'readAccess'> & TokenConfig;

/** One scheme, and one key or token of the signs that either may have; longer ones are refused unread. */
const bearer = /^Bearer +([\w.~+/=-]{1,8192}) *$/i;

const credentialIn = (authorization: string): string => {
  const credential = bearer.exec(authorization)?.[1];
  if (credential === undefined) throw new AppError('UNAUTHENTICATED', 'The header Authorization is not understood: send one key or token, as in "Authorization: Bearer ..".');
  return credential;
};

const readsToo = ({ actor, scopes }: Rights): Rights => ({ actor, scopes: new Set([...scopes, Scope.READ]) });

/** Makes what tells who asks. Where reading is open to all, it is open to whoever has a key for something else; where it is closed, nobody passes without one. */
export const authenticator = (store: KeyStore, config: AccessConfig): Authenticate => {
  const open = config.readAccess === 'open';
  const holderOfToken = tokenHolder(config, store);
  return async (authorization) => {
    if (authorization === null) {
      if (open) return visitor;
      throw new AppError('UNAUTHENTICATED', 'Reading is closed here: send an API key or a token, as in "Authorization: Bearer ..".');
    }
    const credential = credentialIn(authorization);
    const rights = await (isMeantAsKey(credential) ? keyHolder(store, credential) : holderOfToken(credential));
    return open ? readsToo(rights) : rights;
  };
};
