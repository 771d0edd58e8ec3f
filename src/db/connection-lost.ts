import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import type { AppError } from '../core/errors.js';
import { unavailable } from '../core/errors.js';

/** Codes of PostgreSQL for a server that ends, starts or recovers (57P01 to 57P03) and for a broken connection (class 08), and of the network. */
const lossCode = /^(57P0[123]|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

/** What pg and its pool say without a code. */
const lossMessage = /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout expired|timeout exceeded when trying to connect)/;

const isLoss = (error: Error & { readonly code?: unknown }): boolean => {
  if (error instanceof QueryFailedError) return isLoss(error.driverError);
  // TypeORM takes a broken connection from its runner at once: the next statement on it meets this.
  if (error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError) return true;
  return (typeof error.code === 'string' && lossCode.test(error.code)) || lossMessage.test(error.message);
};

/** The failure as a person can use it where the database went away under us; null where it is another one. */
export const connectionLost = (error: unknown): AppError | null =>
  error instanceof Error && isLoss(error)
    ? unavailable('The connection to PostgreSQL was lost: when it runs again, do the same again; what was reported as done is stored.', error)
    : null;
