import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import { newId } from '../core/ids.js';
import { insertRows } from '../db/insert-rows.js';
import { DecisionAnchor } from '../evidence/decision-anchor.entity.js';
import type { Text, Words } from '../extract/facts.js';
import type { TextDecision } from '../link/decisions.js';
import { subjectAt } from '../link/decisions.js';
import { partText } from './mentions.js';
import type { Reading } from './read-article.js';
import { decide, hashOf } from './read-article.js';

/** Open decisions on a text, by its hash, the oldest first. */
const decisionsOn = (tx: Transaction, hash: string): Promise<TextDecision[]> => tx.query(sql`
  SELECT d.id, a.id AS "anchorId", d.kind, d.payload, a.side, a.kind AS subject, a.spans
  FROM decision_anchor a JOIN decision d ON d.id = a.decision_id AND d.closed IS NULL AND d.kind <> 'CANCEL'
  WHERE a.text_hash = ${hash} ORDER BY d.id, a.id`);

/** A reading as it stands with the decisions of now. `key` is the key of its article. */
export const hear = async <R extends Reading>(tx: Transaction, reading: R, key: string): Promise<R> => decide(reading, key, await decisionsOn(tx, hashOf(reading.text)));

/**
 * Notes at the anchors what their text says now. One whose subject was split off since is left as it is: the decision was on those from whom it was split.
 */
export const renewAnchors = async (tx: Transaction, { facts, signed, decisions }: Reading): Promise<void> => {
  const signatures = new Map(signed.map(({ subject, signature }) => [subject.key, signature]));
  const found = decisions.flatMap((decision) => {
    const signature = signatures.get(subjectAt(facts.subjects, decision)?.key ?? '');
    return signature === undefined || (signature.content.split ?? '') > decision.id ? [] : [{ id: decision.anchorId, signature: signature.id }];
  });
  if (found.length === 0) return;
  await tx.query(sql`
    UPDATE decision_anchor a SET signature_id = f.signature FROM jsonb_to_recordset(${JSON.stringify(found)}) AS f(id uuid, signature uuid)
    WHERE a.id = f.id AND a.signature_id IS DISTINCT FROM f.signature`);
};

/** Where the same words stand in the next version of a text: the third of their kind stays the third. Null where there are not so many. */
const carried = (span: Words, before: Text, after: Text): Words | null => {
  const [old, text] = [partText(before, span.part), partText(after, span.part)];
  const quote = old.slice(span.start, span.end);
  const number = old.slice(0, span.start).split(quote).length;
  const pieces = text.split(quote);
  if (quote === '' || pieces.length <= number) return null;
  const start = pieces.slice(0, number).join(quote).length;
  return { part: span.part, start, end: start + quote.length };
};

/** Decisions on a text hold for the next version of it, as far as their words stand in it. Those that are there already are left. */
export const carryDecisions = async (tx: Transaction, before: Text, after: Text): Promise<void> => {
  const [old, known] = [await decisionsOn(tx, hashOf(before)), await decisionsOn(tx, hashOf(after))];
  const anchors = old.filter(({ id }) => !known.some((each) => each.id === id)).flatMap(({ id, side, subject, spans }) => {
    const standing = spans.flatMap((span) => carried(span, before, after) ?? []);
    return standing.length === 0 ? [] : [{ id: newId(), decisionId: id, side, textHash: hashOf(after), kind: subject, spans: standing, signatureId: null }];
  });
  await insertRows(tx.manager, DecisionAnchor, anchors);
};
