import { Field, Float, ObjectType, createUnionType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Article } from '../../articles/article.entity.js';
import { Document } from '../../events/document.entity.js';
import { Event } from '../../events/event.entity.js';
import { PageInfo } from '../../graph/connection.js';
import { Organization } from '../../organizations/organization.entity.js';
import { Person } from '../../participants/person.entity.js';
import type { SearchType } from './search.args.js';

/** What a search found, as its statement answers it: no table, but rows that page like those of one. */
export class SearchHit {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: SearchType;
  @Column('real') score!: number;
  /** The form of the name that matches best; null for an article. */
  @Column('text', { nullable: true }) form!: string | null;
}

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search can find.',
  types: () => [Article, Person, Organization, Event, Document] as const,
});

@ObjectType({ description: 'One entry of what was found.' })
export class SearchEdge {
  @Field(() => String, { description: 'Opaque; good for after of this same search alone.' })
  cursor!: string;

  @Field(() => Float, {
    description: 'From 0 to 1. A name that is just what was asked has 1; articles that hold the words stand between 0.5 and 1, those that speak of what was found by name below.',
  })
  score!: number;

  hit!: SearchHit;
  text!: string;
}

@ObjectType({ description: 'One page of what was found.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'Entries of this page with their cursors, best first.' })
  edges!: SearchEdge[];

  @Field(() => [SearchResult], { description: 'Entries of this page, best first.' })
  nodes!: object[];

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo;
}
