import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export const ArticleGroup = {
  DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', SOURCE: 'SOURCE', LANGUAGE: 'LANGUAGE', SECTION: 'SECTION', PERSON: 'PERSON', ORGANIZATION: 'ORGANIZATION', TOPIC: 'TOPIC', COUNTRY: 'COUNTRY',
} as const;
export type ArticleGroup = keyof typeof ArticleGroup;

registerEnumType(ArticleGroup, {
  name: 'ArticleGroup',
  description: 'What articles are counted by. An article that speaks of several counts for each of them, and one without a value for none.',
  valuesConfig: {
    DAY: { description: 'The day of publication: 2016-04-15.' },
    WEEK: { description: 'The week of publication, as ISO 8601 counts them: 2016-W15.' },
    MONTH: { description: 'The month of publication: 2016-04.' },
    SOURCE: { description: 'Who published it, by global id.' },
    LANGUAGE: { description: 'Its language, BCP 47.' },
    SECTION: { description: 'Its section, in the word of its source.' },
    PERSON: { description: 'Of whom it speaks, by global id.' },
    ORGANIZATION: { description: 'Of which states and bodies it speaks, by global id.' },
    TOPIC: { description: 'On which topics it is, by global id; a broader topic counts with its narrower ones.' },
    COUNTRY: { description: 'Of which states it speaks, by ISO 3166-1 alpha-2.' },
  },
});

@ObjectType({ description: 'Articles that have something in common, counted.' })
export class ArticleBucket {
  @Field(() => String, { description: 'What they have in common: a stretch of time, a value, or the global id of a node.' })
  key!: string;

  @Field(() => String, { description: 'The same for people to read: the English name of a node, state or language, else the key.' })
  label!: string;

  @Field(() => Int, { description: 'Articles.' })
  count!: number;
}
