import { systemClock } from '../../src/core/clock.js';
import { Scope } from '../../src/graph/access.js';
import type { IngestedArticle } from '../../src/ingest/ingest-bytes.js';
import { ingestBytes } from '../../src/ingest/ingest-bytes.js';
import { reextract } from '../../src/ingest/reextract.js';
import type { KeyHolder, TestApi } from './api.js';
import { startTestApi } from './api.js';
import { canonicalGraph } from './canonical-graph.js';
import { loadDesk } from './desk.js';

/** A participation as these tests ask for it. */
export interface FoundParticipation { id: string; role: string; position: string | null; event: { id: string; name: string }; represents: { name: string } | null }
export interface FoundPerson { id: string; name: string; wikidataId: string | null; formerIds: string[]; participations: { nodes: FoundParticipation[] } }
export interface FoundChange { op: string; cause: string; nodeId: string; replacedBy: string | null; reason: string | null; node: { __typename: string } | null }
export interface UserErrors { userErrors: { code: string; message: string; path: string[] | null }[] }

const personFields = 'id name wikidataId formerIds participations { nodes { id role position event { id name } represents { name } } }';

/** An editor at a desk: all that the tests of decisions do, over HTTP but for bringing articles in. */
export class EditDesk {
  /** Who decides. */
  readonly editor: KeyHolder;

  private constructor(readonly api: TestApi) {
    this.editor = api.as(Object.values(Scope));
  }

  /** A desk with reference data and some of the sample desk's reports. */
  static async open(files: readonly string[] = []): Promise<EditDesk> {
    const api = await startTestApi();
    await loadDesk(api.db, files);
    return new EditDesk(api);
  }

  close(): Promise<void> {
    return this.api.close();
  }

  ingest(text: string): Promise<IngestedArticle> {
    return ingestBytes(this.api.db, systemClock, 'test', Buffer.from(text), {});
  }

  async people(text: string | null = null): Promise<FoundPerson[]> {
    return (await this.api.query<{ people: { nodes: FoundPerson[] } }>(`query ($text: String) { people(filter: { text: $text }) { nodes { ${personFields} } } }`, { text })).people.nodes;
  }

  /** The only person of that name. */
  async person(text: string): Promise<FoundPerson> {
    const people = await this.people(text);
    if (people.length !== 1) throw new Error(`${people.length} people are called ${text}.`);
    return people[0] as FoundPerson;
  }

  /** Runs a mutation; its answer, and what could be mended. */
  async edit<Answer = { id: string }>(call: string, answer = 'person { id }'): Promise<{ node: Answer | null } & UserErrors> {
    const data = await this.editor.query<{ done: Record<string, unknown> & UserErrors }>(`mutation { done: ${call} { ${answer} userErrors { code message path } } }`);
    const { userErrors, ...nodes } = data.done;
    return { node: (Object.values(nodes)[0] ?? null) as Answer | null, userErrors };
  }

  /** The same for one that must be done. */
  async done<Answer = { id: string }>(call: string, answer?: string): Promise<Answer> {
    const { node, userErrors } = await this.edit<Answer>(call, answer);
    if (node === null) throw new Error(userErrors.map(({ message }) => message).join('\n'));
    return node;
  }

  async position(): Promise<string> {
    return (await this.api.query<{ position: string }>('{ position }')).position;
  }

  async changesSince(after: string): Promise<FoundChange[]> {
    return (await this.api.query<{ changes: { nodes: FoundChange[] } }>(
      'query ($after: String) { changes(after: $after) { nodes { op cause nodeId replacedBy reason node { __typename } } } }', { after })).changes.nodes;
  }

  /** Reads all stored texts again; how many of the articles say something else by it. */
  async reextract(): Promise<number> {
    return (await reextract(this.api.db, systemClock, 'test', new AbortController().signal, () => undefined, { all: true })).changed;
  }

  /** The graph up to ids, as it stands: words that no longer count are left out. */
  async graph(): Promise<string[]> {
    return (await canonicalGraph(this.api.db)).filter((label) => !label.includes('"open":false'));
  }
}

/** A saved page about one session of a council, at which some people took part. */
export const sessionPage = (session: { ordinal: string; number: number; day: string; published: string; people: string; updated?: string }): string => `Lake council meets for its ${session.ordinal} session

${session.updated ?? ''}${session.published} Print

The ${session.ordinal} session of the Interstate Council on Lake Waters (ICLW) was held in Bishkek on ${session.day}. The session was attended by ${session.people}.

Link: http://lakes.example/en/water/session-${session.number}
`;
