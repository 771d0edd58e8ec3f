import { expect } from '@jest/globals';
import type { Random } from './random.js';
import { between, oneOf } from './random.js';
import type { SubscriptionField, ToldChange } from './subscriber.js';
import { connect, told } from './subscriber.js';

const gone = new Set(['LEFT', 'RETRACTED']);

/**
 * A reader of a subscription whose connection breaks off at random, and that goes on from a cursor it was given: the last one, or an earlier one.
 * What it is told again must be what it was told before.
 */
export class FoldingReader {
  /** Every change once, in the order in which it came. */
  readonly changes: ToldChange[] = [];
  repeats = 0;
  private place = 0;

  constructor(
    private readonly url: string,
    private readonly field: SubscriptionField,
    private readonly variables: object,
    private readonly start: string,
    private readonly random: Random,
    /** What a query answered from where it starts. */
    private readonly members: readonly string[] = [],
  ) {}

  /** Reads until it is told of the node. */
  async readUntil(nodeId: string): Promise<void> {
    while (this.changes.at(-1)?.nodeId !== nodeId) await this.readForAWhile(nodeId);
  }

  private async readForAWhile(nodeId: string): Promise<void> {
    const reached = this.changes.length;
    this.place = oneOf(this.random, [reached, between(this.random, Math.max(0, reached - 50), reached)]);
    const after = this.place === 0 ? this.start : this.changes[this.place - 1]?.cursor;
    const client = connect(this.url);
    let left = between(this.random, 1, 400);
    for await (const change of told(client, this.field, { ...this.variables, after })) {
      if (change.op !== 'CHECKPOINT') this.take(change);
      left -= 1;
      if (left === 0 || (this.place === this.changes.length && change.nodeId === nodeId)) break;
    }
    client.terminate();
  }

  private take(change: ToldChange): void {
    const before = this.changes[this.place];
    this.place += 1;
    if (before === undefined) {
      this.changes.push(change);
      return;
    }
    this.repeats += 1;
    // The node is as it is now, and so may differ.
    expect({ ...change, node: null }).toEqual({ ...before, node: null });
  }

  /** Ids of the nodes that it holds once it has applied those of these changes that it was told. */
  foldOf(ids: ReadonlySet<string>): string[] {
    const held = new Set(this.members);
    const applied = this.changes.filter(({ id }) => ids.has(id));
    for (const { op, nodeId } of applied) {
      if (gone.has(op)) held.delete(nodeId as string);
      else held.add(nodeId as string);
    }
    expect(applied.at(-1)?.endsCommit ?? true).toBe(true);
    return [...held].sort();
  }
}
