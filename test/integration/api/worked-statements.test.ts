import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkedOperation } from '../../../src/api/worked-operations.js';
import { workedOperations } from '../../../src/api/worked-operations.js';
import { systemClock } from '../../../src/core/clock.js';
import { ingestBytes } from '../../../src/ingest/ingest-bytes.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { loadDesk } from '../../support/desk.js';
import { take } from '../../support/sequence.js';
import { connect } from '../../support/subscriber.js';

/** How many statements each of them takes, whatever the number of rows, and what it is asked with; of a subscription, each change takes so many. */
const expected: Readonly<Record<string, readonly [statements: number, variables: Readonly<Record<string, unknown>>]>> = {
  'The linked summit': [18, { text: 'lake waters' }],
  'Who met whom': [12, { name: 'nazirov' }],
  'Attendance of a series': [11, { text: 'lake waters' }],
  'Stories of the week': [5, { week: { from: '2024-05-01T00:00:00Z', before: '2024-05-08T00:00:00Z' } }],
  'What changed since': [7, {}],
  'Find a person': [5, { text: 'Назиров' }],
  'Follow events': [2, { filter: { text: 'lake waters' } }],
};
const rows = 100;

/** The operation with a hundred rows in its first list, and with all sessions of a series. */
const widened = (document: string): string => document.replace(/first: \d+/, `first: ${rows}`).replace(/events: \d+/, `events: ${rows}`);
const isSubscription = ({ document }: WorkedOperation): boolean => /^subscription/m.test(document);
const subscriptions = workedOperations.filter(isSubscription);
const queries = workedOperations.filter((each) => !isSubscription(each));
/** Statements that a subscription takes to start, and to look whether there is more. */
const toStart = 5;
const known = (title: string): readonly [number, Readonly<Record<string, unknown>>] => {
  const found = expected[title];
  if (found === undefined) throw new Error(`Nobody has counted the statements of the operation "${title}".`);
  return found;
};

let api: TestApi;
let told = 0;

const ordinal = (number: number): string => {
  const ending = Math.floor(number / 10) % 10 === 1 ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10];
  return `${number}${ending ?? 'th'}`;
};

/** A report of one more session: of a man who is at all of them, and one who is at no other. */
const tell = async (): Promise<void> => {
  const number = ++told;
  const name = [...String(number)].map((digit) => 'aeioubdglm'[Number(digit)]).join('');
  const session = `The ${ordinal(number)} session of the Interstate Council on Lake Waters (ICLW)`;
  await ingestBytes(api.db, systemClock, 'desk', Buffer.from(`${session} held in Bishkek

${number} May ${1 + (number % 7)}, 2024 Print

${session} was held in Bishkek on ${1 + (number % 7)} May 2024 under the chairmanship of Kyrgyzstan.

The session was attended by the Chairman of the State Committee for Hydropower of the Kyrgyz Republic Marat Jeenaliyev and the Minister of Energy of the Republic of Uzbekistan K${name} Nazirov.

At the end of the session the Minutes of the ${ordinal(number)} session were signed.

Link: http://lakes.example/en/water/${number}
`), {});
};

const statementsOf = async (title: string, document: string): Promise<number> => {
  await api.query(widened(document), known(title)[1]);
  return api.statements().length;
};

/** The statements that it takes to be told so many changes from the start of the log on. */
const statementsToTell = async (title: string, document: string, changes: number): Promise<number> => {
  const { changes: { edges } } = await api.query<{ changes: { edges: { cursor: string }[] } }>('{ changes(first: 1) { edges { cursor } } }');
  const before = api.statements().length;
  const client = connect(api.url);
  await take(client.iterate({ query: document, variables: { ...known(title)[1], after: edges[0]?.cursor } }), changes);
  await client.dispose();
  return api.statements().length - before;
};

const few = new Map<string, number>();

beforeAll(async () => {
  api = await startTestApi({ limits: { cost: 1_000_000 } });
  await loadDesk(api.db, []);
  await tell();
  // The key of cursors is read once.
  await api.query('{ position }');
  for (const { title, document } of queries) few.set(title, await statementsOf(title, document));
  while (told < rows) await tell();
}, 120_000);
afterAll(() => api.close());

/** Entries of the longest list in an answer. */
const longest = (value: unknown): number => (typeof value !== 'object' || value === null ? 0 : Math.max(Array.isArray(value) ? value.length : 0, ...Object.values(value).map(longest)));

describe('the statements of a worked operation', () => {
  it.each(queries)('$title: as many for a hundred rows as for one', async ({ title, document }) => {
    const [statements, variables] = known(title);
    const data = await api.query(widened(document), variables);
    expect({ one: few.get(title), hundred: api.statements().length }).toEqual({ one: statements, hundred: statements });
    expect(longest(data)).toBeGreaterThan(rows / 2);
  });

  it.each(subscriptions)('$title: as many for each change', async ({ title, document }) => {
    const [statements] = known(title);
    const [one, hundred] = [await statementsToTell(title, document, 1), await statementsToTell(title, document, rows)];
    expect(one).toBeLessThanOrEqual(statements + toStart);
    expect(hundred).toBeLessThanOrEqual(rows * statements + toStart);
  });
});
