import type { Fetcher } from '@graphiql/toolkit';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import type { WorkedOperation } from './operations-pane.js';
import { Operations, operationsPane } from './operations-pane.js';

const graph = new URL('/graphql', location.href);
const socket = new URL(graph);
socket.protocol = graph.protocol.replace('http', 'ws');

/** The editor's workers are files beside this page. */
const MonacoEnvironment = {
  getWorker: (_id: string, label: string): Worker => {
    const worker = label === 'json' || label === 'graphql' ? label : 'editor';
    return new Worker(`/explore/${worker}.worker.js`, { type: 'module' });
  },
};
Object.assign(globalThis, { MonacoEnvironment });

const send = createGraphiQLFetcher({ url: graph.href, subscriptionUrl: socket.href });

/** Headers become parameters of the websocket, whose names the server tells apart by case, as those of HTTP are not. */
const fetcher: Fetcher = (request, options) => {
  const headers = Object.entries(options?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return send(request, { ...options, headers: Object.fromEntries(headers) });
};

/** Whether a pane beside the editors leaves them room: style.css draws the same line. */
const roomy = matchMedia('(width >= 48rem)').matches;

const start = async (root: HTMLElement): Promise<void> => {
  const operations = await (await fetch('/explore/operations.json')).json() as WorkedOperation[];
  createRoot(root).render(
    <Operations value={operations}>
      <GraphiQL
        fetcher={fetcher}
        plugins={[operationsPane, HISTORY_PLUGIN]}
        {...(roomy && { visiblePlugin: operationsPane })}
        defaultTabs={operations.slice(0, 1).map(({ document }) => ({ query: document }))}
        defaultEditorToolsVisibility={false}
      >
        <GraphiQL.Logo>Communique</GraphiQL.Logo>
      </GraphiQL>
    </Operations>,
  );
};

void start(document.getElementById('explorer') as HTMLElement);
