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
      port: 4000, host: '127.0.0.1', dataDir: join(projectFolder, 'data'), databaseUrl: undefined, sampleDesk: 'on', logLevel: 'info', corsOrigins: [], maxArticleBytes: 1_048_576,
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
    ['CORS_ORIGINS', 'https://a.example/desk', 'CORS_ORIGINS is "https://a.example/desk": give origins like https://desk.example.org, parted by commas, or *.'],
    ['CORS_ORIGINS', 'https://a.example, b', 'CORS_ORIGINS is "https://a.example, b": give origins like https://desk.example.org, parted by commas, or *.'],
  ])('are refused with what would be right: %s=%s', (variable, value, sentence) => {
    expect(faultsOf({ [variable]: value })).toEqual([sentence]);
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
