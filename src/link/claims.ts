import type { Signature } from './signature.js';

/** Values that a signature claims for a field, in the order of the content. */
export const textsOf = (signature: Pick<Signature, 'content'>, field: string): string[] =>
  signature.content.claims.flatMap((claim) => (claim.field === field && typeof claim.value === 'string' ? [claim.value] : []));

export const numbersOf = (signature: Signature, field: string): number[] =>
  signature.content.claims.flatMap((claim) => (claim.field === field && typeof claim.value === 'number' ? [claim.value] : []));

/** Ids of the signatures to which a field points. */
export const refsOf = (signature: Signature, field: string): string[] =>
  signature.content.claims.flatMap((claim) => (claim.field === field && typeof claim.value === 'object' ? [claim.value.signature] : []));

/** The longest of some forms of a name, the lexically first among equals. */
export const fullest = (forms: readonly string[]): string | undefined =>
  [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
