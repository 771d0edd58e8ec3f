import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, settings } from '../../src/core/config.js';
import { projectFolder } from '../../src/core/project.js';
import { parsePlainYaml } from '../support/plain-yaml.js';

const read = (file: string): string => readFileSync(join(projectFolder, file), 'utf8');
const inProject = (path: string): boolean => existsSync(join(projectFolder, path));

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
}

const compose = parsePlainYaml(read('docker-compose.yml')) as unknown as { services: Record<'database' | 'communique', Service>; volumes: Record<string, unknown> };
const { database, communique } = compose.services;
const instructions = read('Dockerfile').replaceAll('\\\n', ' ').split('\n').filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ name: line.slice(0, line.indexOf(' ')), rest: line.slice(line.indexOf(' ') + 1).trim() }));
const all = (name: string): string[] => instructions.filter((instruction) => instruction.name === name).map(({ rest }) => rest);
const environment = Object.fromEntries(all('ENV').flatMap((rest) => rest.split(' ')).map((pair) => pair.split('=') as [string, string]));
const variables = Object.values(settings).map(({ variable }) => variable as string);
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string>; dependencies: Record<string, string>; engines: { node: string } };

/** A file of the build exists where its source does. */
const isBuilt = (path: string): boolean => inProject(path.replace(/^dist\//, '').replace(/\.js$/, '.ts'));

describe('the Dockerfile', () => {
  it('copies only what is there and let through by .dockerignore', () => {
    const allowed = read('.dockerignore').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const sources = all('COPY').filter((rest) => !rest.startsWith('--from')).flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(sources.filter((source) => !inProject(source))).toEqual([]);
    expect(sources.filter((source) => !allowed.includes(source.split('/')[0] as string))).toEqual([]);
    expect(allowed.filter((path) => !inProject(path))).toEqual([]);
  });

  it('copies from stages that it has, what they make', () => {
    const stages = all('FROM').flatMap((rest) => / AS (\w+)$/.exec(rest)?.[1] ?? []);
    const copied = all('COPY').flatMap((rest) => [.../^--from=(\w+) \/app\/(\S+)/.exec(rest)?.slice(1) ?? []].join(' ') || []);
    expect(stages).toEqual(['build', 'dependencies']);
    expect(copied).toEqual(['dependencies node_modules', 'build dist']);
  });

  it('runs scripts and programs that exist', () => {
    const scripts = all('RUN').flatMap((rest) => /^npm run (\S+)/.exec(rest)?.[1] ?? []);
    expect(scripts.filter((script) => manifest.scripts[script] === undefined)).toEqual([]);
    const [, ...programs] = JSON.parse(all('CMD').at(-1) as string) as string[];
    expect(programs.filter((program) => !isBuilt(program))).toEqual([]);
  });

  it('leaves out no package that the product imports', () => {
    const sources = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const imports = sources.flatMap((file) => [...read(join('src', file)).matchAll(/^import (?!type\b).*'([^'.][^']*)';$/gm)].map((found) => found[1] as string));
    const packages = new Set(imports.filter((name) => !name.startsWith('node:')).map((name) => (/^(@[^/]+\/)?[^/]+/.exec(name) as RegExpExecArray)[0]));
    expect([...packages].filter((name) => manifest.dependencies[name] === undefined)).toEqual([]);
  });

  it('sets only settings that exist, to values that they take', () => {
    const ours = Object.fromEntries(Object.entries(environment).filter(([name]) => name !== 'NODE_ENV'));
    expect(Object.keys(ours).filter((name) => !variables.includes(name))).toEqual([]);
    expect(() => readConfig(ours)).not.toThrow();
  });

  it('asks for health at a path that is served, on the port that is exposed', () => {
    expect(all('HEALTHCHECK')[0]).toContain('${process.env.PORT}/health');
    expect(read('src/api/http.ts')).toContain(`app.get('/health'`);
    expect(all('EXPOSE')).toEqual([environment['PORT']]);
  });

  it('runs on a Node that the product supports, and not as root', () => {
    const images = all('FROM').map((rest) => rest.split(' ')[0]);
    expect(new Set(images)).toEqual(new Set(['node:20-slim']));
    expect(manifest.engines.node).toContain('^20.');
    expect(all('USER')).toEqual(['node']);
  });
});

describe('docker-compose.yml', () => {
  const substituted = (value: string): string => value.replace(/\$\{\w+:-(\w+)\}/g, '$1');

  it('gives the product an address of the database beside it', () => {
    const url = new URL(substituted(communique.environment['DATABASE_URL'] as string));
    const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = database.environment;
    expect({ host: url.hostname, user: url.username, password: url.password, path: url.pathname })
      .toEqual({ host: 'database', user: POSTGRES_USER, password: substituted(POSTGRES_PASSWORD as string), path: `/${POSTGRES_DB}` });
    expect(Object.keys(communique.depends_on ?? {})).toEqual(['database']);
  });

  it('uses a PostgreSQL that the product takes', () => {
    expect(Number(/^postgres:(\d+)$/.exec(database.image ?? '')?.[1])).toBeGreaterThanOrEqual(15);
  });

  it('sets only settings that exist, to values that they take', () => {
    const given = Object.fromEntries(Object.entries(communique.environment).map(([name, value]) => [name, substituted(value)]));
    expect(Object.keys(given).filter((name) => !variables.includes(name))).toEqual([]);
    expect(readConfig(given).databaseUrl).toBe(given['DATABASE_URL']);
  });

  it('builds from the Dockerfile, publishes the port that it exposes, and names volumes that it declares', () => {
    expect(communique.build).toBe('.');
    expect(communique.ports).toEqual([`127.0.0.1:${settings.port.byDefault}:${environment['PORT']}`]);
    expect(database.volumes?.map((volume) => volume.split(':')[0])).toEqual(Object.keys(compose.volumes));
  });
});
