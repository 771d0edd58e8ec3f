import { destination, pino, stdSerializers } from 'pino';
import type { DestinationStream, Logger as Pino } from 'pino';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

type Write = (event: string, fields?: Readonly<Record<string, unknown>>) => void;

/** JSON lines: the name of an event and its fields, never a sentence built from values. A failure goes into the field `error`. */
export interface Logger {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
  /** A logger whose every line carries `fields` as well. */
  child(fields: Readonly<Record<string, unknown>>): Logger;
}

const over = (lines: Pino): Logger => ({
  debug: (event, fields = {}) => lines.debug(fields, event),
  info: (event, fields = {}) => lines.info(fields, event),
  warn: (event, fields = {}) => lines.warn(fields, event),
  error: (event, fields = {}) => lines.error(fields, event),
  child: (fields) => over(lines.child(fields)),
});

/** Writes to standard error unless told otherwise, at once: the last lines before a crash are the ones that matter. */
export const createLogger = (level: LogLevel, to: DestinationStream = destination({ dest: 2, sync: true })): Logger =>
  over(pino({ level, messageKey: 'event', base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: stdSerializers.err } }, to));
