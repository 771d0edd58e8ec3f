import type { DocumentNode, FragmentDefinitionNode, GraphQLNamedType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { getNamedType, isCompositeType, isInterfaceType, isObjectType, Kind } from 'graphql';

/** Which fields of the graph operations selected, and which of these were answered with something: no null, no empty list. Fields are named as Type.field. */
export class Answered {
  readonly selected = new Set<string>();

  readonly told = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Adds what one operation asked for and was answered. */
  add(document: DocumentNode, data: unknown): void {
    const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
    for (const each of document.definitions) {
      if (each.kind === Kind.OPERATION_DEFINITION) this.walk(each.selectionSet, this.schema.getRootType(each.operation), [data], fragments);
    }
  }

  private walk(set: SelectionSetNode, type: GraphQLNamedType | null | undefined, values: readonly unknown[], fragments: ReadonlyMap<string, FragmentDefinitionNode>): void {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const condition = fragment?.typeCondition?.name.value;
        if (fragment !== undefined) this.walk(fragment.selectionSet, condition === undefined ? type : this.schema.getType(condition), values, fragments);
        continue;
      }
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      if (field === undefined) continue;
      const below = values.flatMap((value) => (value as Record<string, unknown> | undefined)?.[(selection.alias ?? selection.name).value] ?? []);
      const place = `${type?.name}.${field.name}`;
      this.selected.add(place);
      if (below.length > 0) this.told.add(place);
      const next = getNamedType(field.type);
      if (selection.selectionSet !== undefined && isCompositeType(next)) this.walk(selection.selectionSet, next, below, fragments);
    }
  }
}
