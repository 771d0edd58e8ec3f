/** What a GraphQL server answers over HTTP. */
export interface GraphQLAnswer<Data> {
  readonly data: Data;
  readonly errors?: readonly { message: string; path?: readonly (string | number)[]; extensions: { code: string; id?: string } }[];
  readonly extensions?: {
    readonly warnings?: readonly { message: string; id: string; replacedBy: string | null }[];
    readonly cost?: { readonly requested: number; readonly actual: number; readonly limit: number; readonly remaining: number; readonly resetAt: string };
  };
}

/** The whole answer of the server at an address without path, errors included. */
export const ask = async <Data>(url: string, query: string, variables: object = {}, authorization?: string): Promise<GraphQLAnswer<Data>> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) }, body: JSON.stringify({ query, variables }),
  });
  return await response.json() as GraphQLAnswer<Data>;
};

/** The data of an answer without errors. */
export const dataOf = <Data>({ data, errors }: GraphQLAnswer<Data>): Data => {
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
};
