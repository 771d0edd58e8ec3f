import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../graph/connection.js';
import type { NodeRef } from '../graph/global-id.js';
import { DateTime } from '../graph/scalars.js';
import { ChangeCause, ChangeOp, NodeType } from '../reference/vocabulary.js';

registerEnumType(NodeType, {
  name: 'NodeType',
  description: 'The kinds of node whose changes the log tells.',
  valuesConfig: {
    ARTICLE: { description: 'A news item.' },
    PERSON: { description: 'A person.' },
    ORGANIZATION: { description: 'A state or body.' },
    EVENT_SERIES: { description: 'A series of events.' },
    EVENT: { description: 'An event.' },
    DELEGATION: { description: 'Those who stood for one state or body at an event.' },
    PARTICIPANT: { description: 'A person at an event.' },
    POSITION: { description: "A person's office." },
    DOCUMENT: { description: 'A document.' },
    STORY: { description: 'The same news told by several sources.' },
  },
});
registerEnumType(ChangeOp, {
  name: 'ChangeOp',
  description: 'What a reader of the log is told, and so what it does with the node.',
  valuesConfig: {
    CREATED: { description: 'It now matches the filter.' },
    REPLACED: { description: 'It still matches, and differs.' },
    LEFT: { description: 'It exists, and no longer matches: drop it.' },
    RETRACTED: { description: 'It was withdrawn: drop it; whatever rested on it alone gets a RETRACTED of its own.' },
    RESET: { description: 'The cursor is older than the log is kept, or a node that the filter names was merged into another since: start again from a query.' },
    CHECKPOINT: { description: 'Nothing for you up to this cursor: keep it, so that a quiet filter never grows too old.' },
  },
});
registerEnumType(ChangeCause, {
  name: 'ChangeCause',
  description: 'Why a node changed.',
  valuesConfig: {
    PUBLISHED: { description: 'A new article.' },
    REVISED: { description: 'A new version of an article.' },
    WITHDRAWN: { description: 'An article was withdrawn, or no article speaks of the node any more.' },
    EMBARGO_ENDED: { description: 'An embargo ended.' },
    REEXTRACTED: { description: 'The same text was read anew.' },
    MERGED: { description: 'Two nodes turned out to be one.' },
    SPLIT: { description: 'One node turned out to be two.' },
    CORRECTED: { description: 'An editor corrected it.' },
  },
});

@ObjectType({ description: 'One change of the graph, as the log tells it to one reader.' })
export class Change {
  @Field(() => ID, { description: 'The same change sent again has the same id.' })
  id!: string;

  @Field(() => String, { description: 'Opaque; whoever gives it as after, to changes or to a subscription, is told what follows this change.' })
  cursor!: string;

  @Field(() => ChangeOp, { description: 'What happened to the node, as this reader sees it.' })
  op!: ChangeOp;

  @Field(() => ChangeCause, { nullable: true, description: 'Why; null for RESET and CHECKPOINT.' })
  cause!: ChangeCause | null;

  @Field(() => ID, { nullable: true, description: 'Whose change it is: always set, except for RESET and CHECKPOINT.' })
  nodeId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Merged away: the node that answers for it.' })
  replacedBy!: string | null;

  @Field(() => Boolean, {
    description: 'The last change of its transaction that this reader gets: here the changes of a filter, applied in order, amount to what its query answers.',
  })
  endsCommit!: boolean;

  @Field(() => DateTime, { description: 'When it was committed; for RESET and CHECKPOINT, when it was told.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'The note of a correction, a kill or a merge.' })
  reason!: string | null;

  /** What the field `node` loads. */
  subject!: NodeRef | null;
}

@ObjectType({ description: 'One entry of the log.' })
export class ChangeEdge {
  @Field(() => String, { description: 'That of the change.' })
  cursor!: string;

  @Field(() => Change, { description: 'The change.' })
  node!: Change;
}

@ObjectType({ description: 'One page of the log, oldest change first.' })
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: 'Changes of this page with their cursors.' })
  edges!: ChangeEdge[];

  @Field(() => [Change], { description: 'Changes of this page.' })
  nodes!: Change[];

  @Field(() => PageInfo, { description: 'Where this page stands in the log.' })
  pageInfo!: PageInfo;

  @Field(() => String, { description: 'Where the log stood before anything of this operation was read, also where nothing is new: a cursor.' })
  position!: string;
}
