import type { Served } from './served.js';
import type { ToldChange } from './subscriber.js';
import { connect, told } from './subscriber.js';

/** What tells one change from another. */
export type LogLine = Pick<ToldChange, 'id' | 'cursor' | 'op' | 'nodeId' | 'endsCommit'>;

const lineOf = ({ id, cursor, op, nodeId, endsCommit }: ToldChange): LogLine => ({ id, cursor, op, nodeId, endsCommit });

interface Page {
  readonly changes: { readonly nodes: readonly LogLine[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

const pageOfChanges = 'query ($after: String) { changes(after: $after, first: 100) { nodes { id cursor op nodeId endsCommit } pageInfo { hasNextPage endCursor } } }';

/** The log after a cursor to its end, page by page. */
export const readOn = async ({ query }: Served, after: string): Promise<LogLine[]> => {
  const lines: LogLine[] = [];
  for (let from: string | null = after; from !== null;) {
    const { changes: { nodes, pageInfo } }: Page = await query<Page>(pageOfChanges, { after: from });
    lines.push(...nodes);
    from = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return lines;
};

/** What a subscription from a cursor tells: so many changes, or those until its server is gone. */
export const listen = async ({ url }: Served, after: string, count = Infinity): Promise<LogLine[]> => {
  const client = connect(url);
  const lines: LogLine[] = [];
  try {
    for await (const change of told(client, 'changes', { after })) {
      if (change.op !== 'CHECKPOINT') lines.push(lineOf(change));
      if (lines.length === count) break;
    }
  } catch (error) {
    // Its server was killed: the close event of the websocket.
    if (error instanceof Error || count !== Infinity) throw error;
  } finally {
    client.terminate();
  }
  return lines;
};
