/** How long an address may be, in characters: an index of the database takes no more. */
export const MAX_ADDRESS = 2_000;

/**
 * An address of the web in the one form in which it is stored and looked up: host in lower case, no fragment, no name or password.
 * Null where the words are no address of http or https, or one that is too long.
 */
export const webAddress = (words: string): URL | null => {
  if (!URL.canParse(words)) return null;
  const url = new URL(words);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  [url.hash, url.username, url.password] = ['', '', ''];
  return url.href.length > MAX_ADDRESS ? null : url;
};
