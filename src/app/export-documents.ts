/** What an export selects of each kind where no document of one's own is given: what the node says itself, and whom and what it speaks of. */
export const exportDocuments = {
  articles: `
query Export($filter: ArticleFilter, $first: Int, $after: String) {
  articles(filter: $filter, first: $first, after: $after, orderBy: PUBLISHED_ASC) {
    edges {
      cursor
      node {
        id url headline lead body language publishedAt publishedPrecision modifiedAt section status
        source { id name }
        events { id name startDate }
        participants { id role position person { id name } represents { id name } }
        organizations { id name }
        documents { id title }
      }
    }
    pageInfo { hasNextPage }
  }
}`,
  events: `
query Export($filter: EventFilter, $first: Int, $after: String) {
  events(filter: $filter, first: $first, after: $after, orderBy: DATE_ASC) {
    edges {
      cursor
      node {
        id name kind status ordinal startDate endDate city
        series { id name }
        country { id name }
        chair { id name }
        host { id name }
        participants(first: 100) {
          nodes { id role position person { id name } represents { id name } }
          pageInfo { hasNextPage }
        }
        documents { id title kind status }
      }
    }
    pageInfo { hasNextPage }
  }
}`,
} as const;

export type ExportKind = keyof typeof exportDocuments;
