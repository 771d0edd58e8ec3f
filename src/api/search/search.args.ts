import { MaxLength } from 'class-validator';
import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { MAX_SEARCH_TEXT, Values } from '../../graph/arguments.js';
import { TwentyArgs } from '../../graph/page-args.js';

export const SearchType = { ARTICLE: 'ARTICLE', PERSON: 'PERSON', ORGANIZATION: 'ORGANIZATION', EVENT: 'EVENT', DOCUMENT: 'DOCUMENT' } as const;
export type SearchType = keyof typeof SearchType;

registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'What can be searched for.',
  valuesConfig: {
    ARTICLE: { description: 'News items, by their words and by the names of those of whom they speak.' },
    PERSON: { description: 'People, by any form of their names.' },
    ORGANIZATION: { description: 'States and bodies, by any form of their names and by acronym.' },
    EVENT: { description: 'Events, by their names.' },
    DOCUMENT: { description: 'Documents, by their titles.' },
  },
});

@ArgsType()
export class SearchArgs extends TwentyArgs {
  @Field(() => String, {
    description: 'What to search for, in any spelling and script: names, acronyms, words. "A phrase", OR and -not count for articles and exact words; a text without a word finds nothing.',
  })
  @MaxLength(MAX_SEARCH_TEXT, { message: `"text" may have at most ${MAX_SEARCH_TEXT} characters.` })
  text!: string;

  @Values(() => SearchType, 'What to search for; everything if left out.')
  types?: SearchType[] | null;
}
