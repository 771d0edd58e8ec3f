import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** The words of a phrase that carry meaning, folded, in the singular. */
export const contentWords = (tokens: readonly Token[], lexicon: Lexicon): string[] =>
  tokens.flatMap((token, index) => {
    if (!isContent(token, lexicon) || isMembership(token, tokens[index + 1], lexicon)) return [];
    return token.fold.split('-').filter((word) => !lexicon.stopWords.has(word)).map(lexicon.singular);
  });

const isContent = (token: Token | undefined, lexicon: Lexicon): boolean => token?.shape === 'word' && !lexicon.stopWords.has(token.fold);

/** Says only that states are members, not which or of what: 'member states', 'heads of state'; but 'State Council' says more. */
const isMembership = (token: Token, next: Token | undefined, lexicon: Lexicon): boolean => {
  if (token.fold.split('-').every((word) => lexicon.membershipNouns.has(lexicon.singular(word))) && token.fold.includes('-')) return true;
  const noun = lexicon.singular(token.fold);
  if (!lexicon.membershipNouns.has(noun)) return false;
  return noun !== token.fold || !isContent(next, lexicon) || lexicon.membershipNouns.has(lexicon.singular(next?.fold ?? ''));
};

/** Key of a thing by its words alone: the same for every order of them. */
export const bagOf = (tokens: readonly Token[], lexicon: Lexicon): string => [...new Set(contentWords(tokens, lexicon))].sort().join(' ');

/** The compound that a name amounts to: 'Ministry of Transport' and 'Transport Ministry' are both 'transport ministry'. */
export const compoundForm = (tokens: readonly Token[], lexicon: Lexicon): string => {
  const complement = lexicon.complementIn(tokens);
  if (complement < 0) return contentWords(tokens, lexicon).join(' ');
  return [...contentWords(tokens.slice(complement), lexicon), ...contentWords(tokens.slice(0, complement), lexicon)].join(' ');
};
