/** What Apollo's Sandbox opens with: one way through the whole graph. */
export const exampleDocument = `# Who met whom, where, on whose behalf, to decide what - and which words say so.
query Meetings {
  events(first: 3, filter: { status: [HELD] }) {
    totalCount
    nodes {
      name
      startDate
      endDate
      city
      status
      country { name }
      delegations {
        nodes {
          represents { name }
          head { person { name } position organization { name } }
        }
      }
      documents { title status }
      evidence(supports: ["startDate"], first: 1) {
        nodes { quote article { headline source { name } } }
      }
    }
  }
}
`;
