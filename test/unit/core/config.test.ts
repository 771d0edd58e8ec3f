import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { readConfig, settings, shownConfig } from '../../../src/core/config.js';
import { projectFolder } from '../../../src/core/project.js';

const faultsOf = (environment: Record<string, string>): string[] => {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
};

describe('settings', () => {
  it('have working values when nothing is set', () => {
    expect(readConfig({})).toEqual({
      port: 4000, host: '127.0.0.1', dataDir: join(projectFolder, 'data'), databaseUrl: undefined, preparedStatements: 'on', sampleDesk: 'on', logLevel: 'info', corsOrigins: [], readAccess: 'open',
      jwtIssuer: undefined, jwtAudience: undefined, jwtJwks: undefined, jwtAlgorithms: ['RS256', 'ES256', 'EdDSA'],
      extractorModelUrl: undefined, extractorModelName: undefined, extractorModelKey: undefined, extractorModelTimeoutMs: 60_000, extractorModelMaxBytes: 50_000,
      extractorModelMaxAnswerBytes: 500_000, extractorModelConcurrent: 2, extractorModelRetries: 1, extractorModelRestSeconds: 60,
      maxArticleBytes: 1_048_576, evalData: join(projectFolder, '../shared'),
      introspection: 'on', operationList: undefined, trustedProxies: 0, maxBodyBytes: 100_000, maxTokens: 5_000, maxNesting: 100, maxDepth: 32, maxAliases: 100,
      maxDirectives: 100, maxRootFields: 50, maxVariableValues: 2_000, maxCost: 50_000, maxObjects: 50_000, deadlineMs: 10_000, ratePoints: 1_000_000, rateSeconds: 60,
    });
  });

  it('count as not set where they are empty', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(readConfig({}));
  });

  it('take a relative data folder from the project folder, wherever the process was started', () => {
    expect(readConfig({ DATA_DIR: 'elsewhere/data' }).dataDir).toBe(join(projectFolder, 'elsewhere', 'data'));
    expect(readConfig({ DATA_DIR: '/srv/data' }).dataDir).toBe('/srv/data');
  });

  it.each([
    ['PORT', '65536', 'PORT is "65536": give a whole number from 0 to 65535.'],
    ['PORT', '4e3', 'PORT is "4e3": give a whole number from 0 to 65535.'],
    ['PORT', '-1', 'PORT is "-1": give a whole number from 0 to 65535.'],
    ['HOST', 'http://here', 'HOST is "http://here": give a host name or an IP address, such as 127.0.0.1 or 0.0.0.0.'],
    ['SAMPLE_DESK', 'yes', 'SAMPLE_DESK is "yes": give one of on, off.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud": give one of trace, debug, info, warn, error, fatal, silent.'],
    ['MAX_ARTICLE_BYTES', '0', 'MAX_ARTICLE_BYTES is "0": give a whole number from 1 to 1073741824.'],
    ['DATABASE_URL', 'mysql://user:hush@here/db', 'DATABASE_URL is not usable: give an address like postgres://user:password@host:5432/database.'],
    ['DATABASE_URL', 'hush', 'DATABASE_URL is not usable: give an address like postgres://user:password@host:5432/database.'],
    ['EXTRACTOR_MODEL_RETRIES', '11', 'EXTRACTOR_MODEL_RETRIES is "11": give a whole number from 0 to 10.'],
    ['CORS_ORIGINS', 'https://a.example/desk', 'CORS_ORIGINS is "https://a.example/desk": give origins like https://desk.example.org, parted by commas, or *.'],
    ['CORS_ORIGINS', 'https://a.example, b', 'CORS_ORIGINS is "https://a.example, b": give origins like https://desk.example.org, parted by commas, or *.'],
  ])('are refused with what would be right: %s=%s', (variable, value, sentence) => {
    expect(faultsOf({ [variable]: value })).toEqual([sentence]);
  });

  it.each(['none', 'HS256', 'RS256,HS256', 'RS256,,ES256'])('take no algorithm by which whoever checks a token could make one: %s', (value) => {
    expect(faultsOf({ JWT_ALGORITHMS: value })).toEqual([expect.stringMatching(/^JWT_ALGORITHMS is ".*": give some of RS256, .*, EdDSA, parted by commas\.$/)]);
  });

  it.each(['http://issuer.example/jwks.json', 'ftp://issuer.example/jwks.json', '/nowhere/jwks.json'])('take no keys from where they could be altered on the way, or are not: %s', (value) => {
    expect(faultsOf({ JWT_ISSUER: 'a', JWT_AUDIENCE: 'b', JWT_JWKS: value })).toEqual([expect.stringMatching(/^JWT_JWKS is .*: give an address like https:/)]);
  });

  it.each(['file:///etc/passwd', 'here', 'http://', 'http://me:hush@127.0.0.1/v1'])('ask no model but over HTTP: %s', (value) => {
    expect(faultsOf({ EXTRACTOR_MODEL_URL: value, EXTRACTOR_MODEL_NAME: 'a' })).toEqual(['EXTRACTOR_MODEL_URL is not usable: give an address like http://127.0.0.1:11434/v1, without a password; the key has a setting of its own.']);
  });

  it('show nothing of a key', () => {
    const shown = shownConfig(readConfig({ EXTRACTOR_MODEL_URL: 'http://127.0.0.1/v1', EXTRACTOR_MODEL_NAME: 'a:7b', EXTRACTOR_MODEL_KEY: 'sk:hush' }));
    expect(shown).toMatchObject({ EXTRACTOR_MODEL_URL: 'http://127.0.0.1/v1', EXTRACTOR_MODEL_NAME: 'a:7b', EXTRACTOR_MODEL_KEY: '***' });
  });

  it('for a model belong together', () => {
    expect(faultsOf({ EXTRACTOR_MODEL_URL: 'http://127.0.0.1/v1' })).toEqual(['EXTRACTOR_MODEL_URL, EXTRACTOR_MODEL_NAME belong together: set all of them, or none.']);
  });

  it('for tokens belong together', () => {
    expect(faultsOf({ JWT_ISSUER: 'https://issuer.example' })).toEqual(['JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS belong together: set all of them, or none.']);
    const all = { JWT_ISSUER: 'https://issuer.example', JWT_AUDIENCE: 'communique', JWT_JWKS: 'https://issuer.example/jwks.json', JWT_ALGORITHMS: 'PS512, EdDSA' };
    expect(readConfig(all)).toMatchObject({ jwtJwks: 'https://issuer.example/jwks.json', jwtAlgorithms: ['PS512', 'EdDSA'] });
    expect(readConfig({ ...all, JWT_JWKS: 'package.json' }).jwtJwks).toBe(join(projectFolder, 'package.json'));
  });

  it('are refused all at once', () => {
    expect(faultsOf({ PORT: 'x', SAMPLE_DESK: 'x', LOG_LEVEL: 'x' })).toHaveLength(3);
  });

  it.each(['postgres://user:hush@db.example:5432/news', 'postgresql://localhost/news'])('take the address %s', (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it('take origins one after the other, or all', () => {
    expect(readConfig({ CORS_ORIGINS: 'https://a.example, http://127.0.0.1:3000' }).corsOrigins).toEqual(['https://a.example', 'http://127.0.0.1:3000']);
    expect(readConfig({ CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
  });

  it('are shown without passwords', () => {
    expect(shownConfig(readConfig({ DATABASE_URL: 'postgres://user:hush@db/news' }))['DATABASE_URL']).toBe('postgres://user:***@db/news');
  });

  it('have defaults that pass their own checks, and a meaning', () => {
    for (const { byDefault, check, meaning } of Object.values(settings)) {
      expect(check.safeParse(byDefault).success).toBe(true);
      expect(meaning).not.toBe('');
    }
  });
});
