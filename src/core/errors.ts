/**
 * The kinds of failure a caller can tell apart. `message` is one sentence for a person: what was wrong and what would be right.
 * Everything that is not an `AppError` is our own mistake and is shown as an id only.
 */
export type ErrorCode =
  | 'BAD_INPUT' | 'NOT_FOUND' | 'CONFLICT' | 'LIMIT_EXCEEDED' | 'RATE_LIMITED' | 'DEADLINE_EXCEEDED' | 'OPERATION_NOT_LISTED'
  | 'UNAVAILABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN';

export class AppError extends Error {
  readonly code: ErrorCode;
  /** The argument that is at fault, from the outermost name inwards; null where it is none in particular. */
  readonly path: string[] | null;

  constructor(code: ErrorCode, message: string, { path = null, ...options }: ErrorOptions & { path?: string[] | null } = {}) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.path = path;
  }
}

export const badInput = (message: string, cause?: unknown) => new AppError('BAD_INPUT', message, { cause });
export const limitExceeded = (message: string) => new AppError('LIMIT_EXCEEDED', message);
export const unavailable = (message: string, cause?: unknown) => new AppError('UNAVAILABLE', message, { cause });
