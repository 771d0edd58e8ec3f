import { createHash, randomBytes } from 'node:crypto';

/** A key as its holder has it: cmq_, the prefix that may be shown, and a secret of 256 random bits. Hexadecimal, so that a double click takes all of it. */
const form = /^cmq_([0-9a-f]{8})_[0-9a-f]{64}$/;

const PREFIX_BYTES = 4;
const SECRET_BYTES = 32;

/** Whether it is meant as a key: everything else that stands behind Bearer is a token of an issuer. */
export const isMeantAsKey = (credential: string): boolean => credential.startsWith('cmq_');

export const hasKeyForm = (credential: string): boolean => form.test(credential);

/** By this a key is found: whoever reads the database learns no key, and comparing hashes tells a guesser nothing by its time. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** A key that did not exist before, with what is stored of it. */
export const newKey = (): { readonly key: string; readonly prefix: string; readonly hash: string } => {
  const prefix = randomBytes(PREFIX_BYTES).toString('hex');
  const key = `cmq_${prefix}_${randomBytes(SECRET_BYTES).toString('hex')}`;
  return { key, prefix, hash: hashOf(key) };
};
