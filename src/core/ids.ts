import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** A new row id: uuid v7, so that ids sort by the time they were made. */
export const newId = (): string => v7();

/** Identity of content: the same bytes have the same hash, on every machine. Hexadecimal SHA-256. */
export const contentHash = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
};

/** A uuid (version 8) made of content: for rows that are what they hold. */
export const contentId = (...parts: readonly string[]): string => {
  const hex = contentHash(...parts);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
