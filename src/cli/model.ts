/** What a person is told of texts for which the model had no answer. */
export const readByGrammar = (failures: number): string =>
  `The model had no answer for ${failures === 1 ? 'one text' : `${failures} texts`}; the grammar has read what no model did. Ask again with: communique reextract`;
