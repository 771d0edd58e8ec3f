import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import { newId } from '../core/ids.js';
import type { SubjectKind } from '../extract/facts.js';
import { blockOf, linkStages } from './block.js';
import type { Successors } from './claimants.js';
import { claimsOf } from './claimants.js';
import type { Clustering } from './cluster.js';
import { clusterBlock, joined } from './cluster.js';
import { identify } from './identify.js';
import { lock } from './locks.js';
import type { Merge } from './merges.js';
import { mergesIn, unionsOf } from './merges.js';
import type { Signature } from './signature.js';
import type { StoredSignature } from './signature-store.js';
import { insertSignatures, livingElsewhere, placeSignatures, signaturesById, signaturesOfBlocks, signaturesResting } from './signature-store.js';

/** What a transaction does to signatures: which it brings or decides on, and by how many articles each gains or loses support. */
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
  /** Entities whose signatures went, by those that have the signatures that say the same now. */
  readonly heirs: ReadonlyMap<string, string>;
  /** Entity of every signature that the transaction touched. */
  readonly entityOf: ReadonlyMap<string, string | null>;
  /** Signatures that the transaction brought. */
  readonly fresh: ReadonlySet<string>;
  /** Entities that are new with the transaction: nobody else knows them yet. */
  readonly born: ReadonlySet<string>;
  /** Entities of reference data among all these: the news does not change them. */
  readonly reference: ReadonlySet<string>;
}

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

/** What is locked for a signature that stands in no block: two who give it different parents at once must still meet. */
const alone = (id: string): string => `SIGNATURE|${id}`;

/** Blocks that a transaction holds: all that stands in them, and where its own signatures go. */
interface LockedBlocks {
  readonly targets: ReadonlyMap<string, string>;
  readonly stored: ReadonlyMap<string, StoredSignature>;
  readonly merges: readonly Merge[];
}

/** Links whole blocks, stage after stage, since each may rest on those before it; a merge of two bodies thus reaches their delegations. */
class Linker {
  readonly entityOf = new Map<string, string | null>();
  readonly moves: Move[] = [];
  readonly heirs = new Map<string, string>();
  /** Signatures whose entity this run has decided. */
  private readonly settled = new Set<string>();
  /** They came with their articles counted. */
  readonly fresh = new Set<string>();
  readonly born = new Set<string>();
  readonly reference = new Set<string>();

  constructor(private readonly tx: Transaction, private readonly changes: ReadonlyMap<string, SignatureChange>, private readonly successors: Successors) {}

  async run(): Promise<void> {
    const known = new Map((await signaturesById(this.tx, [...this.changes.keys()])).map((each) => [each.signature.id, each]));
    await this.#linkReference(known);
    for (const kinds of linkStages) await this.#link(kinds, known);
    await this.#writeLinks();
  }

  /** The id of a new entity. */
  readonly #bear = (): string => {
    const id = newId();
    this.born.add(id);
    return id;
  };

  readonly #resolve = (id: string): string | null => this.entityOf.get(id) ?? null;

  #decide(id: string, entity: string | null): void {
    this.entityOf.set(id, entity);
    this.settled.add(id);
  }

  async #linkReference(known: ReadonlyMap<string, StoredSignature>): Promise<void> {
    const signatures = [...this.changes.values()].map(({ signature }) => signature);
    const entities = await referenceEntities(this.tx, signatures);
    for (const [id, entity] of entities) this.#decide(id, entity);
    for (const entity of entities.values()) this.reference.add(entity);
    const fresh = signatures.filter(({ id }) => entities.has(id) && !known.has(id));
    const brought = await insertSignatures(this.tx, fresh.map((signature) => ({ ...signature, block: `reference|${signature.content.identity}`, articles: 0 })));
    for (const id of brought) this.fresh.add(id);
    const unlinked = signatures.filter(({ id }) => entities.has(id) && typeof known.get(id)?.entityId !== 'string');
    this.moves.push(...unlinked.map((signature) => ({ signature, from: null, to: this.#resolve(signature.id) })));
  }

  /** The signatures of some kinds that may have to move: those whose articles change, and those that rest on a moved one. */
  async #dirty(kinds: readonly SubjectKind[]): Promise<{ own: Signature[]; resting: StoredSignature[] }> {
    const own = [...this.changes.values()].map(({ signature }) => signature).filter(({ kind, id }) => kinds.includes(kind) && !this.settled.has(id));
    // On one that this run has brought nothing rests but what came with it.
    const moved = this.moves.map(({ signature }) => signature.id).filter((id) => !this.fresh.has(id));
    const resting = await signaturesResting(this.tx, kinds, moved);
    return { own, resting: resting.filter(({ signature }) => !this.changes.has(signature.id)) };
  }

  /** Reads what the parents are taken for, but for those that this run has settled itself. */
  async #knowParents(signatures: readonly Signature[]): Promise<void> {
    const open = signatures.flatMap(({ parents }) => parents).filter((id) => !this.settled.has(id));
    if (open.length === 0) return;
    for (const { signature, entityId } of await signaturesById(this.tx, open)) this.entityOf.set(signature.id, entityId);
  }

  /**
   * Locks the blocks that these signatures leave and enter, and reads them. What was known before a lock was had may have changed by then,
   * so it is looked at again until every block that matters is locked.
   */
  async #lockBlocks(signatures: readonly Signature[], known: ReadonlyMap<string, StoredSignature>): Promise<LockedBlocks> {
    const ids = signatures.map(({ id }) => id);
    const locked = new Set<string>();
    for (let stored = known; ;) {
      await this.#knowParents(signatures);
      const targets = new Map(signatures.map((signature) => [signature.id, blockOf(signature, this.#resolve) ?? '']));
      const blocks = ids.flatMap((id) => [targets.get(id), stored.get(id)?.block].flatMap((block) => (block === undefined ? [] : block || alone(id))));
      const merges = await mergesIn(this.tx, [...locked, ...blocks]);
      const missing = [...blocks, ...merges.flatMap((merge) => (merge.open ? merge.blocks : []))].filter((block) => !locked.has(block));
      if (missing.length === 0 && stored !== known) return { targets, stored, merges };
      await lock(this.tx, missing);
      for (const block of missing) locked.add(block);
      await this.#bring(signatures.filter(({ id }) => !stored.has(id)), targets);
      stored = new Map((await signaturesOfBlocks(this.tx, [...locked], ids)).map((each) => [each.signature.id, each]));
    }
  }

  async #bring(signatures: readonly Signature[], targets: ReadonlyMap<string, string>): Promise<void> {
    const rows = signatures.map((signature) => ({ ...signature, block: targets.get(signature.id) ?? '', articles: this.changes.get(signature.id)?.articles ?? 0 }));
    for (const id of await insertSignatures(this.tx, rows)) this.fresh.add(id);
  }

  async #link(kinds: readonly SubjectKind[], known: ReadonlyMap<string, StoredSignature>): Promise<void> {
    const { own, resting } = await this.#dirty(kinds);
    if (own.length + resting.length === 0) return;
    const signatures = [...own, ...resting.map(({ signature }) => signature)];
    const { targets, stored, merges } = await this.#lockBlocks(signatures, new Map([...known, ...resting.map((each) => [each.signature.id, each] as const)]));
    const members = [...stored.values()].map((each) => {
      const { id } = each.signature;
      const articles = each.articles + (this.fresh.has(id) ? 0 : (this.changes.get(id)?.articles ?? 0));
      // One that loses its last article stays where it was, to tell what it was.
      return { ...each, articles, block: articles > 0 ? (targets.get(id) ?? each.block) : each.block };
    });
    await this.#settle(members, stored, merges);
  }

  /** Clusters the blocks and writes the difference. */
  async #settle(members: readonly StoredSignature[], stored: ReadonlyMap<string, StoredSignature>, merges: readonly Merge[]): Promise<void> {
    const live = members.filter(({ articles, block }) => articles > 0 && block !== '');
    const blocks = new Map(live.map(({ block }) => [block, [] as Signature[]]));
    for (const { block, signature } of live) blocks.get(block)?.push(signature);
    const open = merges.filter((merge) => merge.open);
    // Blocks in which nothing lives any more still join others, where one was merged into the next.
    const all = [...new Set([...blocks.keys(), ...open.flatMap((merge) => merge.blocks)])];
    const clusterings = joined(all, open.map((merge) => merge.blocks)).map((together) => {
      const unions = unionsOf(open.filter((merge) => merge.blocks.some((block) => together.includes(block))), stored);
      return clusterBlock(together.flatMap((block) => blocks.get(block) ?? []), unions);
    });
    const entities = await this.#identify(clusterings, members, merges);
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
    this.moves.push(...moves);
  }

  async #identify(clusterings: readonly Clustering[], members: readonly StoredSignature[], merges: readonly Merge[]): Promise<Map<string, string>> {
    const known = new Map(members.map((member) => [member.signature.id, member]));
    const { claimants, bygone } = claimsOf(clusterings, known, merges, this.successors);
    // An entity lives in blocks that are linked together, so only an id of the past can live outside of these.
    const past = [...claimants.values()].flatMap(({ current, ever }) => ever.filter((id) => !current.includes(id)));
    const taken = past.length === 0 ? new Set<string>() : await livingElsewhere(this.tx, past, [...known.keys()]);
    const ids = identify([...claimants.values()], taken, this.#bear);
    const entities = new Map([...claimants.keys()].flatMap((cluster, index) => cluster.map((signature) => [signature.id, ids[index] as string])));
    for (const { signature, entityId } of [...bygone.values()].flat()) {
      const heir = entities.get(this.successors.get(signature.id) ?? '');
      if (entityId !== null && heir !== undefined) this.heirs.set(entityId, heir);
    }
    return entities;
  }

  /** At the end, for all stages at once: no stage asks for the links of another but through this run. */
  async #writeLinks(): Promise<void> {
    const closing = this.moves.filter(({ from }) => from !== null).map(({ signature }) => signature.id);
    if (closing.length > 0) await this.tx.query(sql`UPDATE link SET closed = ${this.tx.commitId}::uuid WHERE closed IS NULL AND signature_id = ANY(${closing}::uuid[])`);
    const opening = this.moves.filter(({ to }) => to !== null);
    if (opening.length === 0) return;
    const rows = opening.map(({ signature, to }) => ({ id: newId(), signature_id: signature.id, entity_id: to }));
    await this.tx.query(sql`
      INSERT INTO link (id, signature_id, entity_id, opened)
      SELECT id, signature_id, entity_id, ${this.tx.commitId}::uuid FROM jsonb_to_recordset(${JSON.stringify(rows)}) AS l(id uuid, signature_id uuid, entity_id uuid)
      ON CONFLICT (signature_id) WHERE closed IS NULL DO NOTHING`);
  }
}

/** Links all blocks that the changes touch. Each signature stands once in `changes`. */
export const relink = async (tx: Transaction, changes: readonly SignatureChange[], successors: Successors = new Map()): Promise<Relinking> => {
  const linker = new Linker(tx, new Map(changes.map((change) => [change.signature.id, change])), successors);
  await linker.run();
  const { moves, heirs, entityOf, fresh, born, reference } = linker;
  return { moves, heirs, entityOf, fresh, born, reference };
};
