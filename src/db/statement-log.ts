import type { Logger as TypeOrmLogger } from 'typeorm';
import type { Logger } from '../core/logger.js';

/** TypeORM's reports as lines of ours. Values bound to statements are left out: they are what users wrote. */
export class StatementLog implements TypeOrmLogger {
  constructor(private readonly lines: Logger, private readonly onStatement: ((sql: string) => void) | undefined) {}

  logQuery(sql: string): void {
    this.onStatement?.(sql);
  }

  logQueryError(error: string | Error, sql: string): void {
    this.lines.debug('db.statement-failed', { error, sql });
  }

  logQuerySlow(milliseconds: number, sql: string): void {
    this.lines.warn('db.statement-slow', { milliseconds, sql });
  }

  logSchemaBuild(message: string): void {
    this.lines.debug('db.schema', { message });
  }

  logMigration(message: string): void {
    this.lines.info('db.migration', { message });
  }

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.lines.warn('db.warning', { message });
    else this.lines.debug('db.note', { message });
  }
}
