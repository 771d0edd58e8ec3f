import type { DataSource } from 'typeorm';
import type { IssuedKey } from '../../src/access/api-keys.js';
import { createKey } from '../../src/access/api-keys.js';
import type { AccessConfig } from '../../src/access/authenticate.js';
import { authenticator } from '../../src/access/authenticate.js';
import type { ApiOptions } from '../../src/api/server.js';
import { startApi } from '../../src/api/server.js';
import { readConfig } from '../../src/core/config.js';
import type { Logger } from '../../src/core/logger.js';
import { createLogger } from '../../src/core/logger.js';
import { createDataSource } from '../../src/db/data-source.js';
import type { Scope } from '../../src/graph/access.js';
import type { GraphQLAnswer } from './ask.js';
import { ask, dataOf } from './ask.js';
import { createTestDatabase } from './database.js';
import { Make } from './make.js';

/** Somebody who asks: a visitor, or the holder of a key. */
export interface Asker {
  /** The whole answer, errors included. */
  ask<Data = unknown>(query: string, variables?: object): Promise<GraphQLAnswer<Data>>;
  /** The data of an answer without errors. */
  query<Data = unknown>(query: string, variables?: object): Promise<Data>;
}

export interface KeyHolder extends Asker {
  /** What a client sends as Authorization. */
  authorization(): Promise<string>;
  /** Who stands in the log for what the holder changes. */
  actor(): Promise<string>;
}

/** The API itself asks as a visitor. */
export interface TestApi extends Asker {
  readonly url: string;
  readonly db: DataSource;
  readonly make: Make;
  /** The holder of an API key with exactly these scopes, the same one each time: `api.as(['edit']).query(..)`. The key is made when it is first needed. */
  as(scopes: readonly Scope[]): KeyHolder;
  /** The statements that the last request took, besides those that told who asks. */
  statements(): readonly string[];
  /** What was logged as an error. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** What begins and ends the moment that an operation reads, and what tells who asks: the same for every operation. */
const incidental = /^(START TRANSACTION|COMMIT)|\bapi_key\b/;

const testClock = (): Date => new Date('2026-01-01T00:00:00Z');

export interface TestApiOptions extends Partial<Omit<ApiOptions, 'db' | 'log' | 'authenticate' | 'config'>>, Partial<Pick<ApiOptions['config'], 'corsOrigins'>> {
  /** Settings of rights other than those by default. */
  readonly access?: Partial<AccessConfig>;
}

/** The product's API over a database of its own, driven over HTTP. */
export const startTestApi = async ({ access, corsOrigins = [], ...options }: TestApiOptions = {}): Promise<TestApi> => {
  const database = await createTestDatabase();
  const sent: string[] = [];
  const logged: string[] = [];
  const log: Logger = createLogger('error', { write: (line: string) => void logged.push(line) });
  const db = await createDataSource(database.url, { log, onStatement: (statement) => { if (!incidental.test(statement)) sent.push(statement); } }).initialize();
  const authenticate = authenticator({ db, log, clock: testClock }, { ...readConfig({}), ...access });
  const api = await startApi({ db, log, clock: testClock, authenticate, config: { host: '127.0.0.1', port: 0, corsOrigins }, ...options });

  const asker = (authorization?: () => Promise<string>): Asker => {
    const asked = async <Data>(query: string, variables?: object): Promise<GraphQLAnswer<Data>> => {
      const header = await authorization?.();
      sent.length = 0;
      return ask(api.url, query, variables, header);
    };
    return { ask: asked, query: async <Data>(query: string, variables?: object) => dataOf(await asked<Data>(query, variables)) };
  };
  const keys = new Map<string, Promise<IssuedKey>>();
  const keyWith = (scopes: readonly Scope[]): Promise<IssuedKey> => {
    const name = [...scopes].sort().join(' ');
    const issued = keys.get(name) ?? createKey(db, { name, scopes, expiresAt: null }, testClock());
    keys.set(name, issued);
    return issued;
  };
  const as = (scopes: readonly Scope[]): KeyHolder => {
    const authorization = async (): Promise<string> => `Bearer ${(await keyWith(scopes)).key}`;
    return { ...asker(authorization), authorization, actor: async () => `key:${(await keyWith(scopes)).row.prefix}` };
  };
  return {
    ...asker(), as,
    url: api.url, db, logged,
    make: new Make(db),
    statements: () => [...sent],
    close: async () => {
      await api.close();
      await db.destroy();
      await database.drop();
    },
  };
};
