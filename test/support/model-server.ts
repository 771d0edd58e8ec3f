import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one question. */
export type Reply = (response: ServerResponse, asked: Asked) => void | Promise<void>;

/** A question as it was asked. */
export interface Asked {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format: { readonly type: string };
  readonly authorization: string | undefined;
}

/** A server in the place of a model's: it replays what was recorded. */
export interface ModelServer {
  readonly url: string;
  /** What was asked, in order. */
  readonly asked: readonly Asked[];
  /** What it does from now on. */
  reply: Reply;
  close(): Promise<void>;
}

/** Answers with a message of that content. */
export const saying = (content: string): Reply => (response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }] }));
};

export const failing = (status: number): Reply => (response) => void response.writeHead(status).end('no');

/** Never answers. */
export const silent: Reply = () => undefined;

const bodyOf = async (request: IncomingMessage): Promise<Omit<Asked, 'authorization'>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Omit<Asked, 'authorization'>;
};

export const startModelServer = async (reply: Reply): Promise<ModelServer> => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const question = { ...body, authorization: request.headers.authorization };
      asked.push(question);
      return running.reply(response, question);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const running: ModelServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    reply,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return running;
};
