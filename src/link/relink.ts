import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import { newId } from '../core/ids.js';
import type { SubjectKind } from '../extract/facts.js';
import { blockOf, linkOrder } from './block.js';
import { clusterBlock } from './cluster.js';
import type { Clustering } from './cluster.js';
import { identify } from './identify.js';
import type { Signature } from './signature.js';
import type { StoredSignature } from './signature-store.js';
import { historyOf, insertSignatures, livingElsewhere, placeSignatures, signaturesById, signaturesOfBlocks, signaturesResting } from './signature-store.js';

/** What an article's transaction does to signatures: which it brings, and by how many articles each gains or loses support. */
export interface SignatureChange {
  readonly signature: Signature;
  readonly articles: number;
}

/** A signature that is taken for something else than before. */
export interface Move {
  readonly signature: Signature;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Relinking {
  readonly moves: readonly Move[];
  /** Entity of every signature that the transaction touched. */
  readonly entityOf: ReadonlyMap<string, string | null>;
}

/** Serializes all who link a block, until the end of the transaction. Sorted, so that nobody waits in a circle. */
export const lock = async (tx: Transaction, names: Iterable<string>): Promise<void> => {
  const sorted = [...new Set(names)].sort();
  if (sorted.length > 0) await tx.query(sql`SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest(${sorted}::text[]) WITH ORDINALITY AS n(name, place) ORDER BY place`);
};

/** Bodies of reference data are known beforehand: they need no block, no lock and no count. */
const referenceEntities = async (tx: Transaction, signatures: readonly Signature[]): Promise<Map<string, string>> => {
  const keys = signatures.flatMap(({ kind, content }) => (kind === 'ORGANIZATION' && content.identity !== null ? [content.identity] : []));
  if (keys.length === 0) return new Map();
  const rows = await tx.query<{ id: string; reference_key: string }>(sql`SELECT id, reference_key FROM organization WHERE reference_key = ANY(${keys}::text[])`);
  const entities = new Map(rows.map((row) => [row.reference_key, row.id]));
  return new Map(signatures.flatMap((signature) => {
    const entity = signature.kind === 'ORGANIZATION' ? entities.get(signature.content.identity ?? '') : undefined;
    return entity === undefined ? [] : [[signature.id, entity] as const];
  }));
};

/** Blocks that a transaction holds: where its signatures go, all that stands in them, and which it has just brought. */
interface LockedBlocks {
  readonly targets: ReadonlyMap<string, string>;
  readonly stored: ReadonlyMap<string, StoredSignature>;
  readonly fresh: ReadonlySet<string>;
}

/** Links whole blocks, kind after kind, since each kind may rest on those before it; a merge of two bodies thus reaches their delegations. */
class Linker {
  readonly entityOf = new Map<string, string | null>();
  readonly moves: Move[] = [];
  /** Signatures whose entity this run has decided. */
  private readonly settled = new Set<string>();

  constructor(private readonly tx: Transaction, private readonly changes: ReadonlyMap<string, SignatureChange>) {}

  async run(): Promise<void> {
    await this.#linkReference();
    for (const kind of linkOrder) await this.#link(kind);
  }

  readonly #resolve = (id: string): string | null => this.entityOf.get(id) ?? null;

  #decide(id: string, entity: string | null): void {
    this.entityOf.set(id, entity);
    this.settled.add(id);
  }

  async #linkReference(): Promise<void> {
    const signatures = [...this.changes.values()].map(({ signature }) => signature);
    const entities = await referenceEntities(this.tx, signatures);
    const known = signatures.filter(({ id }) => entities.has(id));
    await insertSignatures(this.tx, known.map((signature) => ({ ...signature, block: `reference|${signature.content.identity}` })));
    for (const [id, entity] of entities) this.#decide(id, entity);
    const stored = await signaturesById(this.tx, [...entities.keys()]);
    const unlinked = stored.filter(({ entityId }) => entityId === null);
    await this.#openLinks(unlinked.map(({ signature }) => ({ signature, from: null, to: this.#resolve(signature.id) })));
  }

  /** The signatures of a kind that may have to move: those whose articles change, and those that rest on a moved one. */
  async #dirty(kind: SubjectKind): Promise<Signature[]> {
    const changed = [...this.changes.values()].map(({ signature }) => signature).filter((each) => each.kind === kind && !this.settled.has(each.id));
    const moved = this.moves.map(({ signature }) => signature.id);
    const resting = moved.length === 0 ? [] : await signaturesResting(this.tx, kind, moved);
    return [...new Map([...changed, ...resting.map(({ signature }) => signature)].map((each) => [each.id, each])).values()];
  }

  /** Reads what the parents are taken for, but for those that this run has settled itself. */
  async #knowParents(signatures: readonly Signature[]): Promise<void> {
    const open = signatures.flatMap(({ parents }) => parents).filter((id) => !this.settled.has(id));
    if (open.length === 0) return;
    for (const { signature, entityId } of await signaturesById(this.tx, open)) this.entityOf.set(signature.id, entityId);
  }

  /**
   * Locks the blocks that these signatures leave and enter, then reads them. The blocks of an article's own signatures cannot change meanwhile, since its
   * parents' blocks are locked by now; those of signatures that rest on a moved one can, so they are looked at again until no block is left to lock.
   */
  async #lockBlocks(signatures: readonly Signature[]): Promise<LockedBlocks> {
    const ids = signatures.map(({ id }) => id);
    const locked = new Set<string>();
    const fresh = new Set<string>();
    let own = await signaturesById(this.tx, ids);
    for (;;) {
      await this.#knowParents(signatures);
      const targets = new Map(signatures.map((signature) => [signature.id, blockOf(signature, this.#resolve) ?? '']));
      const blocks = [...targets.values(), ...own.map(({ block }) => block)].filter((block) => block !== '');
      const missing = blocks.filter((block) => !locked.has(block));
      await lock(this.tx, missing);
      for (const block of missing) locked.add(block);
      const known = new Set(own.map(({ signature }) => signature.id));
      const missed = signatures.filter(({ id }) => !known.has(id));
      const inserted = await insertSignatures(this.tx, missed.map((signature) => ({ ...signature, block: targets.get(signature.id) ?? '' })));
      for (const id of inserted) fresh.add(id);
      const stored = new Map((await signaturesOfBlocks(this.tx, [...locked], ids)).map((each) => [each.signature.id, each]));
      own = ids.flatMap((id) => stored.get(id) ?? []);
      if (missing.length === 0 || signatures.every(({ id }) => this.changes.has(id))) return { targets, stored, fresh };
    }
  }

  async #link(kind: SubjectKind): Promise<void> {
    const dirty = await this.#dirty(kind);
    if (dirty.length === 0) return;
    const { targets, stored, fresh } = await this.#lockBlocks(dirty);
    const members = [...stored.values()].map((each) => ({
      ...each,
      block: targets.get(each.signature.id) ?? each.block,
      articles: each.articles + (this.changes.get(each.signature.id)?.articles ?? 0),
    }));
    await this.#settle(members, stored, fresh);
  }

  /** Clusters the blocks and writes the difference. */
  async #settle(members: readonly StoredSignature[], stored: ReadonlyMap<string, StoredSignature>, fresh: ReadonlySet<string>): Promise<void> {
    const live = members.filter(({ articles, block }) => articles > 0 && block !== '');
    const blocks = new Map(live.map(({ block }) => [block, [] as Signature[]]));
    for (const { block, signature } of live) blocks.get(block)?.push(signature);
    const clusterings = [...blocks.values()].map(clusterBlock);
    const entities = await this.#identify(clusterings, stored, fresh);
    const candidates = new Map(clusterings.flatMap(({ unsure }) => unsure).map((each) => [
      each.signature.id,
      each.candidates.map((cluster) => entities.get(cluster[0]?.id ?? '') ?? '').sort(),
    ]));
    const placements = members.map((each) => ({ id: each.signature.id, block: each.block, articles: each.articles, candidates: candidates.get(each.signature.id) ?? [] }));
    await placeSignatures(this.tx, placements.filter((placement) => {
      const was = stored.get(placement.id) as StoredSignature;
      return was.block !== placement.block || was.articles !== placement.articles || was.candidates.join() !== placement.candidates.join();
    }));
    const moves = members
      .map(({ signature, entityId }): Move => ({ signature, from: entityId, to: entities.get(signature.id) ?? null }))
      .filter(({ from, to }) => from !== to);
    for (const { signature } of members) this.#decide(signature.id, entities.get(signature.id) ?? null);
    await this.#closeLinks(moves);
    await this.#openLinks(moves);
  }

  async #identify(clusterings: readonly Clustering[], stored: ReadonlyMap<string, StoredSignature>, fresh: ReadonlySet<string>): Promise<Map<string, string>> {
    const clusters = clusterings.flatMap((clustering) => clustering.clusters);
    const history = await historyOf(this.tx, [...stored.keys()].filter((id) => !fresh.has(id)));
    const claimants = clusters.map((cluster) => ({
      current: cluster.flatMap(({ id }) => stored.get(id)?.entityId ?? []),
      ever: cluster.flatMap(({ id }) => history.get(id) ?? []),
    }));
    // An entity lives in one block, so only an id of the past can live outside of these.
    const past = claimants.flatMap(({ current, ever }) => ever.filter((id) => !current.includes(id)));
    const taken = past.length === 0 ? new Set<string>() : await livingElsewhere(this.tx, past, [...stored.keys()]);
    const ids = identify(claimants, taken, newId);
    return new Map(clusters.flatMap((cluster, index) => cluster.map((signature) => [signature.id, ids[index] as string])));
  }

  async #closeLinks(moves: readonly Move[]): Promise<void> {
    const closing = moves.filter(({ from }) => from !== null).map(({ signature }) => signature.id);
    if (closing.length === 0) return;
    await this.tx.query(sql`UPDATE link SET closed = ${this.tx.commitId}::uuid WHERE closed IS NULL AND signature_id = ANY(${closing}::uuid[])`);
  }

  async #openLinks(moves: readonly Move[]): Promise<void> {
    this.moves.push(...moves);
    const opening = moves.filter(({ to }) => to !== null);
    if (opening.length === 0) return;
    const rows = opening.map(({ signature, to }) => ({ id: newId(), signature_id: signature.id, entity_id: to }));
    await this.tx.query(sql`
      INSERT INTO link (id, signature_id, entity_id, opened)
      SELECT id, signature_id, entity_id, ${this.tx.commitId}::uuid FROM jsonb_to_recordset(${JSON.stringify(rows)}) AS l(id uuid, signature_id uuid, entity_id uuid)
      ON CONFLICT (signature_id) WHERE closed IS NULL DO NOTHING`);
  }
}

/** Links all blocks that the changes touch. Each signature stands once in `changes`. */
export const relink = async (tx: Transaction, changes: readonly SignatureChange[]): Promise<Relinking> => {
  const linker = new Linker(tx, new Map(changes.map((change) => [change.signature.id, change])));
  await linker.run();
  return { moves: linker.moves, entityOf: linker.entityOf };
};
