import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { badInput } from './errors.js';
import { logLevels } from './logger.js';
import { projectFolder } from './project.js';

/** One setting: the variable that sets it, what it is without one, what it means, how it is checked, and the sentence that mends a wrong one. */
interface Setting<Check extends z.ZodType> {
  readonly variable: string;
  readonly byDefault: string | undefined;
  readonly meaning: string;
  readonly check: Check;
  readonly mend: string;
  readonly secret: boolean;
}

const setting = <Check extends z.ZodType>(
  variable: string, byDefault: string | undefined, meaning: string, check: Check, mend: string, secret = false,
): Setting<Check> => ({ variable, byDefault, meaning, check, mend, secret });

const wholeNumber = (least: number, most: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(least).max(most));

/** A setting that is a whole number between two bounds, as every limit is. */
const limit = (variable: string, byDefault: number, meaning: string, least: number, most: number) =>
  setting(variable, String(byDefault), meaning, wholeNumber(least, most), `give a whole number from ${least} to ${most}`);

const oneOf = <const Words extends readonly [string, ...string[]]>(variable: string, byDefault: Words[number], meaning: string, words: Words) =>
  setting(variable, byDefault, meaning, z.enum(words), `give one of ${words.join(', ')}`);

const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text);
const origins = z.string().default('').transform((text) => text.split(/[,\s]+/).filter(Boolean)).pipe(z.array(z.union([z.literal('*'), origin])));

const folder = z.string().transform((path) => (isAbsolute(path) ? path : resolve(projectFolder, path)));
const postgresAddress = z.url({ protocol: /^postgres(ql)?$/, hostname: /./ }).optional();

/** Every setting there is. README and `--help` print this table. */
export const settings = {
  port: limit('PORT', 4000, 'TCP port that the server listens on; 0 takes any free one', 0, 65535),
  host: setting('HOST', '127.0.0.1', 'address that the server listens on', z.string().regex(/^[\w.:-]+$/), 'give a host name or an IP address, such as 127.0.0.1 or 0.0.0.0'),
  dataDir: setting('DATA_DIR', 'data', 'folder for everything stored; a relative one counts from the project folder', folder, 'give the path of a folder'),
  databaseUrl: setting('DATABASE_URL', undefined, 'PostgreSQL 15 or later to use instead of the embedded one', postgresAddress, 'give an address like postgres://user:password@host:5432/database', true),
  sampleDesk: oneOf('SAMPLE_DESK', 'on', 'whether an empty database is filled with the sample desk', ['on', 'off']),
  logLevel: oneOf('LOG_LEVEL', 'info', 'least important lines that are logged', logLevels),
  corsOrigins: setting('CORS_ORIGINS', undefined, "web pages that may ask the graph from a browser, beside Apollo's Sandbox: their origins, parted by commas, or * for all", origins, 'give origins like https://desk.example.org, parted by commas, or *'),
  maxArticleBytes: limit('MAX_ARTICLE_BYTES', 1_048_576, 'largest article that is read, in bytes', 1, 1_073_741_824),
} as const;

type Settings = typeof settings;
export type SettingName = keyof Settings;

/** The checked settings of a process. */
export type Config = { readonly [Name in SettingName]: z.output<Settings[Name]['check']> };

type Environment = Readonly<Record<string, string | undefined>>;

/** What was wrong, without repeating a secret into a log. */
const fault = ({ variable, mend, secret }: Setting<z.ZodType>, given: string | undefined): string =>
  `${variable} is ${secret ? 'not usable' : JSON.stringify(given)}: ${mend}.`;

/**
 * Reads the settings; an empty variable counts as one that is not set.
 * @throws AppError BAD_INPUT that names every faulty setting at once, each with what would be right.
 */
export const readConfig = (environment: Environment = process.env): Config => {
  const faults: string[] = [];
  const values = Object.entries<Setting<z.ZodType>>(settings).map(([name, entry]) => {
    const given = environment[entry.variable]?.trim() || entry.byDefault;
    const checked = entry.check.safeParse(given);
    if (!checked.success) faults.push(fault(entry, given));
    return [name, checked.data] as const;
  });
  if (faults.length > 0) throw badInput(faults.join('\n'));
  return Object.fromEntries(values) as Config;
};

/** The address of a database as it may be shown: without its password. */
export const withoutPassword = (url: string): string => {
  const shown = new URL(url);
  if (shown.password !== '') shown.password = '***';
  return shown.href;
};

/** The settings as they may be shown: by variable, secrets masked. */
export const shownConfig = (config: Config): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries<Setting<z.ZodType>>(settings).flatMap(([name, entry]) => {
    const value = config[name as SettingName];
    return value === undefined ? [] : [[entry.variable, entry.secret ? withoutPassword(String(value)) : String(value)]];
  }));
