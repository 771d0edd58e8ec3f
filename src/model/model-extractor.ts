import type { Clock } from '../core/clock.js';
import type { Config } from '../core/config.js';
import type { Logger } from '../core/logger.js';
import type { Facts, RemoteExtractor, Text } from '../extract/facts.js';
import { readAnswer } from './answer.js';
import type { ChatSettings } from './chat.js';
import { Chat, NoAnswer } from './chat.js';
import { factsOf } from './facts-of.js';
import { messagesFor } from './prompt.js';
import { Slots } from './slots.js';

/** Another one wherever the same answer may be read otherwise, or where something else is asked. */
const askingVersion = '1.0';

export interface ModelSettings extends ChatSettings {
  /** Bytes of the longest text that is sent. */
  readonly maxBytes: number;
  readonly concurrent: number;
  readonly retries: number;
  /** How long one that cannot be had is left alone. */
  readonly restMs: number;
}

const bytesOf = ({ headline, lead, body }: Text): number => Buffer.byteLength(headline) + Buffer.byteLength(lead ?? '') + Buffer.byteLength(body);

/**
 * Has a language model read texts, at an address with OpenAI's API. What it says counts as far as its quotes stand in the text; where it says nothing that
 * counts, there is no answer. It never fails: the log tells the first of a row of failures, and how many there were when it answers again.
 */
export class ModelExtractor implements RemoteExtractor {
  readonly name: string;
  private readonly chat: Chat;
  private readonly slots: Slots;
  private restUntil = 0;
  private inRow = 0;
  private failed = 0;

  constructor(private readonly settings: ModelSettings, private readonly clock: Clock, private readonly log: Logger) {
    this.name = `model-${settings.name} ${askingVersion}`;
    this.chat = new Chat(settings);
    this.slots = new Slots(settings.concurrent);
  }

  /** Texts for which it had no answer since it was made. */
  get failures(): number {
    return this.failed;
  }

  async extract(text: Text): Promise<Facts | null> {
    try {
      const facts = await this.slots.run(() => this.asked(text));
      this.answered();
      return facts;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.noteFailure(error);
      return null;
    }
  }

  private async asked(text: Text): Promise<Facts> {
    const { maxBytes, retries } = this.settings;
    if (bytesOf(text) > maxBytes) throw new NoAnswer('nonsense', `The text is longer than ${maxBytes} bytes.`);
    if (this.clock().getTime() < this.restUntil) throw new NoAnswer('unavailable', 'The model is left alone for a while.');
    for (let tries = 0; ; tries += 1) {
      try {
        return this.factsIn(text, await this.chat.say(messagesFor(text)));
      } catch (error) {
        if (tries === retries || !(error instanceof NoAnswer)) throw error;
      }
    }
  }

  private factsIn(text: Text, content: string): Facts {
    const offer = readAnswer(content);
    if (offer === null) throw new NoAnswer('nonsense', 'The answer is not of the form that was asked for.');
    const facts = factsOf(text, offer.subjects);
    if (offer.claims > 0 && facts.subjects.length === 0) throw new NoAnswer('nonsense', 'Nothing of the answer stands in the text.');
    return facts;
  }

  private answered(): void {
    if (this.inRow > 0) this.log.info('model.answers-again', { model: this.name, failures: this.inRow });
    this.inRow = 0;
  }

  private noteFailure({ reason, message, cause }: NoAnswer): void {
    this.failed += 1;
    this.inRow += 1;
    const fields = { model: this.name, reason, message, failures: this.failed, ...(cause !== undefined && { error: cause }) };
    if (this.inRow === 1) this.log.warn('model.failed', fields);
    else this.log.debug('model.failed', fields);
    const now = this.clock().getTime();
    if (reason === 'unavailable' && now >= this.restUntil) this.restUntil = now + this.settings.restMs;
  }
}

/** The model of the settings; null where none is set. */
export const modelOf = (config: Config, clock: Clock, log: Logger): ModelExtractor | null => {
  const { extractorModelUrl: url, extractorModelName: name } = config;
  if (url === undefined || name === undefined) return null;
  return new ModelExtractor({
    url, name, key: config.extractorModelKey ?? null, timeoutMs: config.extractorModelTimeoutMs, maxBytes: config.extractorModelMaxBytes,
    maxAnswerBytes: config.extractorModelMaxAnswerBytes, concurrent: config.extractorModelConcurrent, retries: config.extractorModelRetries, restMs: config.extractorModelRestSeconds * 1_000,
  }, clock, log);
};
