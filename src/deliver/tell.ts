import type { Told } from '../changes/follow.js';
import type { LogEntry, Place } from '../changes/log.js';
import type { Context } from '../graph/context.js';
import { globalId } from '../graph/global-id.js';
import type { NodeType } from '../reference/vocabulary.js';
import { ChangeOp } from '../reference/vocabulary.js';
import type { Change } from './change.js';
import { sealPlace } from './cursor.js';

/** Names of the types in the graph. */
const typeNames: Readonly<Record<NodeType, string>> = {
  ARTICLE: 'Article', PERSON: 'Person', ORGANIZATION: 'Organization', EVENT_SERIES: 'EventSeries', EVENT: 'Event',
  DELEGATION: 'Delegation', PARTICIPANT: 'Participant', POSITION: 'Position', DOCUMENT: 'Document', STORY: 'Story',
};

/** What a change is to its reader: as it happened without a filter, else by what the filter said before and after it. */
const opFor = ({ op, matched, matches }: Pick<LogEntry, 'op' | 'matched' | 'matches'>): ChangeOp => {
  if (matched === null) return op;
  if (matches === true) return matched ? ChangeOp.REPLACED : ChangeOp.CREATED;
  return op === 'RETRACTED' ? ChangeOp.RETRACTED : ChangeOp.LEFT;
};

/** The same for every reader, today and tomorrow. */
const changeId = (what: string, position: number, number: number): string => Buffer.from(`${what}:${position}.${number}`).toString('base64url');

const ofNode = (ctx: Context, entry: LogEntry, place: Place): Change => {
  const type = typeNames[entry.kind];
  return {
    id: changeId('Change', entry.position, entry.number),
    cursor: sealPlace(ctx.cursors, place),
    op: opFor(entry),
    cause: entry.cause,
    nodeId: globalId(type, entry.nodeId),
    replacedBy: entry.replacedBy === null ? null : globalId(type, entry.replacedBy),
    endsCommit: entry.endsCommit,
    at: entry.at,
    reason: entry.reason,
    subject: { type, id: entry.nodeId },
  };
};

/** Up to a checkpoint, what was folded holds; after a reset, nothing does. */
const ofPlace = (ctx: Context, op: 'RESET' | 'CHECKPOINT', place: Place): Change => ({
  id: changeId(op, place.position, place.number),
  cursor: sealPlace(ctx.cursors, place),
  op,
  cause: null,
  nodeId: null,
  replacedBy: null,
  endsCommit: op === ChangeOp.CHECKPOINT,
  at: ctx.clock(),
  reason: null,
  subject: null,
});

/** What the log told a reader, in the words of the graph. */
export const changeOf = (ctx: Context, told: Told): Change => {
  if (told.type === 'change') return ofNode(ctx, told.entry, told.place);
  return ofPlace(ctx, told.type === 'reset' ? ChangeOp.RESET : ChangeOp.CHECKPOINT, told.place);
};
