import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { ApiKey } from '../access/api-key.entity.js';
import type { IssuedKey } from '../access/api-keys.js';
import { createKey, endOf, listKeys, revokeKey, rotateKey, stateOf } from '../access/api-keys.js';
import { Scope } from '../graph/access.js';
import { exitCodes, exitCodesHelp, runWithStore, table, toPerson, wrongCall } from './run.js';
import { moment, stretch } from './times.js';

const known = Object.values(Scope);

/** Takes one scope more; the same option may be given again. */
const scopeBeside = (word: string, before: readonly Scope[] = []): Scope[] => {
  const scope = known.find((each) => each === word);
  if (scope === undefined) throw new InvalidArgumentError(`Give one of ${known.join(', ')}.`);
  return [...new Set([...before, scope])];
};

/** The key alone on standard output, so that a script can take it; what is to be said of it beside that. */
const hand = ({ key, row }: IssuedKey): void => {
  toPerson(`The key ${row.prefix} (${row.name}) may ${row.scopes.join(', ')}. Keep it safe: it is shown this once, and cannot be read again.`);
  process.stdout.write(`${key}\n`);
};

interface CreateOptions {
  readonly name?: string;
  readonly scope?: readonly Scope[];
  readonly expires?: (now: Date) => Date;
}

const create = ({ name, scope, expires }: CreateOptions): Promise<void> =>
  runWithStore(async ({ clock }, { db }) => {
    if (!name || scope === undefined) return wrongCall(`Give --name and at least one --scope of ${known.join(', ')}.`);
    const now = clock();
    hand(await createKey(db, { name, scopes: scope, expiresAt: expires?.(now) ?? null }, now));
    return exitCodes.done;
  }, true);

const shown = (row: ApiKey, now: Date) => ({
  prefix: row.prefix, name: row.name, scopes: row.scopes.join(' '), state: stateOf(row, now).toLowerCase(),
  ends: endOf(row)?.toISOString() ?? 'never', 'last use': row.lastUsedAt?.toISOString() ?? 'none',
});

const asJson = (row: ApiKey, now: Date) => ({
  prefix: row.prefix, name: row.name, scopes: row.scopes, state: stateOf(row, now),
  createdAt: row.createdAt, expiresAt: row.expiresAt, revokedAt: row.revokedAt, lastUsedAt: row.lastUsedAt,
});

const list = ({ json }: { json?: boolean }): Promise<void> =>
  runWithStore(async ({ clock }, { db }) => {
    const [rows, now] = [await listKeys(db), clock()];
    process.stdout.write(json ? `${JSON.stringify(rows.map((row) => asJson(row, now)), null, 2)}\n` : `${table(rows.map((row) => shown(row, now)))}\n`);
    return exitCodes.done;
  }, true);

const revoke = (prefix: string): Promise<void> =>
  runWithStore(async ({ clock }, { db }) => {
    const row = await revokeKey(db, prefix, clock());
    toPerson(`The key ${row.prefix} (${row.name}) is revoked.`);
    return exitCodes.done;
  }, true);

const rotate = (prefix: string, { grace = 0 }: { grace?: number }): Promise<void> =>
  runWithStore(async ({ clock }, { db }) => {
    hand(await rotateKey(db, prefix, clock(), grace));
    return exitCodes.done;
  }, true);

export const addKeys = (program: Command): void => {
  const keys = program
    .command('keys')
    .description('API keys: who may ingest, edit, manage, see what is under embargo, or read where reading is closed. Of a key only a hash is stored.')
    .addHelpText('after', `
Examples:
  communique keys create --name desk --scope ingest --scope edit --expires 90d
  communique keys list
  communique keys rotate 9f31c2ab --grace 24h
  communique keys revoke 9f31c2ab
${exitCodesHelp}`);
  keys.command('create')
    .description('Makes a key and prints it, this once.')
    .option('--name <words>', 'what it is for')
    .option('--scope <scope>', `what it may do: ${known.join(', ')}; give it again for more`, scopeBeside)
    .option('--expires <when>', 'a day as YYYY-MM-DD, or hours or days from now on, like 12h or 90d; never if left out', moment)
    .addHelpText('after', `\nExamples:\n  communique keys create --name desk --scope ingest --scope edit\n  KEY=$(communique keys create --name analysts --scope read --expires 2027-01-01)\n${exitCodesHelp}`)
    .action(create);
  keys.command('list')
    .description('Lists all keys, newest first, without their secrets.')
    .option('--json', 'answer for programs: an array with one object a key')
    .addHelpText('after', `\nExamples:\n  communique keys list\n  communique keys list --json\n${exitCodesHelp}`)
    .action(list);
  keys.command('revoke')
    .description('Ends a key at once: requests by it are refused, and its subscriptions end.')
    .argument('<prefix>', 'the eight signs between the first two underscores of the key')
    .addHelpText('after', `\nExamples:\n  communique keys revoke 9f31c2ab\n${exitCodesHelp}`)
    .action(revoke);
  keys.command('rotate')
    .description('Makes a key with the name, scopes and expiry of another, prints it, and ends the other.')
    .argument('<prefix>', 'the eight signs between the first two underscores of the key')
    .option('--grace <stretch>', 'let the old one hold for so many hours or days still, like 24h; it ends at once if left out', stretch)
    .addHelpText('after', `\nExamples:\n  communique keys rotate 9f31c2ab\n  communique keys rotate 9f31c2ab --grace 24h\n${exitCodesHelp}`)
    .action(rotate);
};
