import { existsSync } from 'node:fs';
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
  /** What of it is not shown: nothing, the password in an address, or all of it. */
  readonly hides: 'nothing' | 'password' | 'all';
}

const setting = <Check extends z.ZodType>(
  variable: string, byDefault: string | undefined, meaning: string, check: Check, mend: string, hides: Setting<Check>['hides'] = 'nothing',
): Setting<Check> => ({ variable, byDefault, meaning, check, mend, hides });

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

/** Whether it is an address whose answer nobody on the way can alter: https, or http to this same machine. */
export const isTrustedAddress = (words: string): boolean => {
  const url = URL.canParse(words) ? new URL(words) : null;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname));
};

/** Without a user and a password, which no request may have in its address. */
const modelAddress = z.url({ protocol: /^https?$/, hostname: /./ }).refine((words) => URL.canParse(words) && new URL(words).username === '').optional();

const filePath = folder.refine((path) => existsSync(path));
const addressOrFile = z.union([z.string().refine(isTrustedAddress), z.string().refine((words) => !/^\w+:\/\//.test(words)).pipe(filePath)]).optional();

/** Signatures by a key pair. Where the secret that signs is the one that checks, whoever can check could sign as well. */
const signatureAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'] as const;
const algorithmList = z.string().transform((words) => words.split(',').map((word) => word.trim())).pipe(z.array(z.enum(signatureAlgorithms)));

/** Every setting there is. README and `--help` print this table. */
export const settings = {
  port: limit('PORT', 4000, 'TCP port that the server listens on; 0 takes any free one', 0, 65535),
  host: setting('HOST', '127.0.0.1', 'address that the server listens on', z.string().regex(/^[\w.:-]+$/), 'give a host name or an IP address, such as 127.0.0.1 or 0.0.0.0'),
  dataDir: setting('DATA_DIR', 'data', 'folder for everything stored; a relative one counts from the project folder', folder, 'give the path of a folder'),
  databaseUrl: setting('DATABASE_URL', undefined, 'PostgreSQL 15 or later to use instead of the embedded one', postgresAddress, 'give an address like postgres://user:password@host:5432/database', 'password'),
  preparedStatements: oneOf('PREPARED_STATEMENTS', 'on', 'whether PostgreSQL keeps the plans of statements; off behind a pooler that hands out connections by transaction', ['on', 'off']),
  sampleDesk: oneOf('SAMPLE_DESK', 'on', 'whether an empty database is filled with the sample desk', ['on', 'off']),
  logLevel: oneOf('LOG_LEVEL', 'info', 'least important lines that are logged', logLevels),
  readAccess: oneOf('READ_ACCESS', 'open', 'whether whoever reaches the port may read (open), or a key or token with the scope read is needed (closed)', ['open', 'closed']),
  jwtIssuer: setting('JWT_ISSUER', undefined, 'issuer whose tokens are taken beside API keys, as they name it in iss', z.string().optional(), 'give the name of the issuer'),
  jwtAudience: setting('JWT_AUDIENCE', undefined, 'audience that such a token must be for, as it names it in aud', z.string().optional(), 'give the name of the audience'),
  jwtJwks: setting('JWT_JWKS', undefined, 'where the public keys of the issuer are: an https address, or a file', addressOrFile, 'give an address like https://issuer.example/jwks.json, or the path of a file that is there'),
  jwtAlgorithms: setting('JWT_ALGORITHMS', 'RS256,ES256,EdDSA', 'algorithms by which such a token may be signed', algorithmList, `give some of ${signatureAlgorithms.join(', ')}, parted by commas`),
  corsOrigins: setting('CORS_ORIGINS', undefined, "web pages that may ask the graph from a browser, beside Apollo's Sandbox: their origins, parted by commas, or * for all", origins, 'give origins like https://desk.example.org, parted by commas, or *'),
  introspection: oneOf('INTROSPECTION', 'on', 'whether callers may read the schema and are told what they may have meant', ['on', 'off']),
  operationList: setting('OPERATION_LIST', undefined, 'operations to answer, and no other: a folder of .graphql files, or a JSON file of documents by their SHA-256', folder.optional(), 'give the path of a folder or file'),
  trustedProxies: limit('TRUSTED_PROXIES', 0, 'proxies in front of the server whose X-Forwarded-For is believed', 0, 10),
  maxBodyBytes: limit('MAX_BODY_BYTES', 100_000, "largest body of a request and message of a websocket, in bytes", 1_000, 104_857_600),
  maxTokens: limit('MAX_TOKENS', 5_000, 'most lexical tokens of a document', 10, 1_000_000),
  maxNesting: limit('MAX_NESTING', 100, 'most levels of braces, brackets and parentheses within each other in a document', 5, 500),
  maxDepth: limit('MAX_DEPTH', 32, 'most levels of fields within each other in an operation', 1, 500),
  maxAliases: limit('MAX_ALIASES', 100, 'most aliases of an operation, counted as often as their fragment is used', 0, 100_000),
  maxDirectives: limit('MAX_DIRECTIVES', 100, 'most directives of an operation, counted as often as their fragment is used', 0, 100_000),
  maxRootFields: limit('MAX_ROOT_FIELDS', 50, 'most fields of the root that an operation selects', 1, 10_000),
  maxVariableValues: limit('MAX_VARIABLE_VALUES', 2_000, 'most values in the variables of a request, counted in lists and inputs', 0, 1_000_000),
  maxCost: limit('MAX_COST', 50_000, 'highest cost of an operation: the objects that it would answer, estimated from its page sizes', 1, 1_000_000_000),
  maxObjects: limit('MAX_OBJECTS', 50_000, 'most objects that an operation answers below the root, counted as often as they stand in the answer', 1, 100_000_000),
  deadlineMs: limit('DEADLINE_MS', 10_000, 'time that an operation may read, in milliseconds, then its SQL is cancelled', 10, 3_600_000),
  ratePoints: limit('RATE_POINTS', 1_000_000, 'cost that a key, or an address without one, may spend in a window', 1, 1_000_000_000),
  rateSeconds: limit('RATE_SECONDS', 60, 'length of that window, in seconds', 1, 86_400),
  evalData: setting('EVAL_DATA', '../shared', 'folder with the annotated texts that npm run eval scores; a relative one counts from the project folder', folder, 'give the path of a folder'),
  maxArticleBytes: limit('MAX_ARTICLE_BYTES', 1_048_576, 'largest article that is read, in bytes', 1, 1_073_741_824),
  extractorModelUrl: setting('EXTRACTOR_MODEL_URL', undefined, "address of an API in the form of OpenAI's, whose model reads articles ahead of the grammar; what /chat/completions is added to", modelAddress, 'give an address like http://127.0.0.1:11434/v1, without a password; the key has a setting of its own', 'password'),
  extractorModelName: setting('EXTRACTOR_MODEL_NAME', undefined, 'name of that model, as the API knows it', z.string().regex(/^[\w.:/@-]{1,100}$/).optional(), 'give the name of the model, such as qwen3:8b'),
  extractorModelKey: setting('EXTRACTOR_MODEL_KEY', undefined, 'key for that API, sent as a bearer token', z.string().regex(/^[\x21-\x7e]+$/).optional(), 'give the key without blanks', 'all'),
  extractorModelTimeoutMs: limit('EXTRACTOR_MODEL_TIMEOUT_MS', 60_000, 'time that the model has for an answer, in milliseconds', 10, 3_600_000),
  extractorModelMaxBytes: limit('EXTRACTOR_MODEL_MAX_BYTES', 50_000, 'largest text that is sent to it, in bytes; the grammar reads longer ones', 1, 10_000_000),
  extractorModelMaxAnswerBytes: limit('EXTRACTOR_MODEL_MAX_ANSWER_BYTES', 500_000, 'largest answer that is taken from it, in bytes', 1_000, 10_000_000),
  extractorModelConcurrent: limit('EXTRACTOR_MODEL_CONCURRENT', 2, 'texts that it is asked about at the same time by a process', 1, 100),
  extractorModelRetries: limit('EXTRACTOR_MODEL_RETRIES', 1, 'how often it is asked again about a text where it has no answer that counts', 0, 10),
  extractorModelRestSeconds: limit('EXTRACTOR_MODEL_REST_SECONDS', 60, 'how long it is left alone where it cannot be had, in seconds; the grammar reads meanwhile', 0, 86_400),
} as const;

/** Settings that are nothing without each other: what taking tokens needs, and where a model is and which. */
const belongTogether = [[settings.jwtIssuer, settings.jwtAudience, settings.jwtJwks], [settings.extractorModelUrl, settings.extractorModelName]];

type Settings = typeof settings;
export type SettingName = keyof Settings;

/** The checked settings of a process. */
export type Config = { readonly [Name in SettingName]: z.output<Settings[Name]['check']> };

type Environment = Readonly<Record<string, string | undefined>>;

/** What was wrong, without repeating a secret into a log. */
const fault = ({ variable, mend, hides }: Setting<z.ZodType>, given: string | undefined): string =>
  `${variable} is ${hides === 'nothing' ? JSON.stringify(given) : 'not usable'}: ${mend}.`;

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
  for (const group of belongTogether) {
    const given = group.filter(({ variable }) => environment[variable]?.trim());
    if (given.length > 0 && given.length < group.length) faults.push(`${group.map(({ variable }) => variable).join(', ')} belong together: set all of them, or none.`);
  }
  if (faults.length > 0) throw badInput(faults.join('\n'));
  return Object.fromEntries(values) as Config;
};

/** An address as it may be shown: without its password. */
export const withoutPassword = (url: string): string => {
  const shown = new URL(url);
  if (shown.password !== '') shown.password = '***';
  return shown.href;
};

const hidden = ({ hides }: Setting<z.ZodType>, value: string): string => ({ nothing: (all: string) => all, password: withoutPassword, all: () => '***' })[hides](value);

/** The settings as they may be shown: by variable, secrets masked. */
export const shownConfig = (config: Config): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries<Setting<z.ZodType>>(settings).flatMap(([name, entry]) => {
    const value = config[name as SettingName];
    return value === undefined ? [] : [[entry.variable, hidden(entry, String(value))]];
  }));
