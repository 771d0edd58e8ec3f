import { z } from 'zod';
import { answerSchema } from './answer.js';
import type { Message } from './prompt.js';

/** Where a model is asked, and how long it is waited for. */
export interface ChatSettings {
  /** The address of an API in the form of OpenAI's: what /chat/completions is added to. */
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
}

/** Why there is no answer: the model could not be had, or it said something of no use. */
export class NoAnswer extends Error {
  constructor(readonly reason: 'unavailable' | 'nonsense', message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NoAnswer';
  }
}

const completion = z.object({ choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()) });

const formats = {
  schema: { type: 'json_schema', json_schema: { name: 'facts', strict: true, schema: answerSchema } },
  object: { type: 'json_object' },
} as const;

/** Statuses of a server that may answer another time. */
const passing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** Reads a body up to a limit; what is longer is not read to its end. */
const readBody = async (answer: Response, limit: number): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    if (size > limit) throw new NoAnswer('nonsense', `The answer is longer than ${limit} bytes.`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** Asks a model at an address. Knows nothing of news. */
export class Chat {
  /** Servers that do not know of schemas are asked for JSON of any form, from the first refusal on. */
  private format: keyof typeof formats = 'schema';

  constructor(private readonly settings: ChatSettings) {}

  /** What the model says. @throws NoAnswer */
  async say(messages: readonly Message[]): Promise<string> {
    const answer = await this.post(messages);
    if (answer.status === 400 && this.format === 'schema') {
      await answer.body?.cancel();
      this.format = 'object';
      return this.say(messages);
    }
    if (!answer.ok) {
      await answer.body?.cancel();
      throw new NoAnswer(passing(answer.status) ? 'unavailable' : 'nonsense', `The model's server answered ${answer.status}.`);
    }
    const body = await readBody(answer, this.settings.maxAnswerBytes).catch((error: unknown) => { throw asNoAnswer(error); });
    return contentIn(body);
  }

  private post(messages: readonly Message[]): Promise<Response> {
    const { url, name, key, timeoutMs } = this.settings;
    return fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model: name, messages, temperature: 0, response_format: formats[this.format] }),
      // The address is the operator's word; where it leads is not.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => { throw asNoAnswer(error); });
  }
}

const asNoAnswer = (error: unknown): NoAnswer =>
  (error instanceof NoAnswer ? error : new NoAnswer('unavailable', 'The model could not be had.', { cause: error }));

const contentIn = (body: string): string => {
  try {
    return completion.parse(JSON.parse(body)).choices[0].message.content;
  } catch (cause) {
    throw new NoAnswer('nonsense', 'The answer is no chat completion.', { cause });
  }
};
