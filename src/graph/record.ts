import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { PrimaryColumn } from 'typeorm';

@InterfaceType({ description: 'Anything that node(id:) resolves.' })
export abstract class Node {
  @Field(() => ID, { description: 'Global and opaque; it resolves for as long as the thing is known.' })
  id!: string;
}

/** What every stored node has. In the database an id is a uuid v7; the edge shows a global id made of type and uuid. */
@ObjectType()
export abstract class BaseRecord extends Node {
  @PrimaryColumn('uuid')
  override id!: string;
}
