import tseslint from 'typescript-eslint';

// What each folder of src may import: the way of an article (ARCHITECTURE.md), one line a folder. Whatever is not named is forbidden.
// `lazily` names the file kinds of other domains that entity, relation and args files may import: entities as `() => Other`, and the filters that all roads share.
const domains = ['articles', 'participants', 'organizations', 'events', 'evidence'];
const below = ['core', 'reference', 'db', 'changes', 'graph'];
const mayImport = {
  core: [],
  reference: ['core'],
  db: ['core'],
  changes: ['core', 'reference', 'db'],
  graph: ['core', 'db', 'changes'],
  articles: below,
  participants: below,
  organizations: below,
  events: below,
  evidence: below,
  formats: ['core', 'reference'],
  extract: ['core', 'reference'],
  model: ['core', 'reference', 'extract'],
  link: [...below, 'extract', ...domains],
  ingest: [...below, 'formats', 'extract', 'link', ...domains],
  edit: [...below, 'extract', 'link', 'ingest', ...domains],
  access: below,
  deliver: ['core', 'reference', 'db', 'changes', 'graph', ...domains],
  explorer: ['core'],
  api: [...below, 'access', 'ingest', 'edit', 'deliver', 'explorer', ...domains],
  eval: ['core', 'reference', 'formats', 'extract', 'link', 'ingest', 'cli'],
};
const folders = [...Object.keys(mayImport), 'app', 'cli'];
const forbid = (folder, allowed, files, extraAllowed = []) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', {
      patterns: folders.filter((other) => other !== folder && !allowed.includes(other)).map((other) => ({
        group: [`**/${other}/**`, ...extraAllowed.map((kind) => `!**/${other}/${kind}`)],
        message: `${folder}/ may not import ${other}/ (see CONTRIBUTING.md, directions).`,
      })),
    }],
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'examples/client/generated/'] },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      'max-lines': ['error', { max: 400 }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Ids and samples come from core/ids.ts or a seeded generator.' }],
      'no-restricted-syntax': ['error', { selector: "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|spyOn)$/]", message: 'We do not mock our own modules.' }],
    },
  },
  ...Object.entries(mayImport).flatMap(([folder, allowed]) => {
    const all = forbid(folder, allowed, [`src/${folder}/**/*.ts`]);
    if (!domains.includes(folder)) return [all];
    const lazily = forbid(folder, allowed, ['entity', 'relations', 'args'].map((kind) => `src/${folder}/*.${kind}.ts`), ['*.entity.js', '*.args.js', '*.queries.js']);
    return [all, lazily];
  }),
  // What measures the product is no part of it.
  ...['app', 'cli'].map((folder) => forbid(folder, folders.filter((other) => other !== 'eval'), [`src/${folder}/**/*.ts`])),
  { files: ['src/db/entities.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/reference/data/*.ts', 'src/extract/*/lexicon*.ts', 'src/db/migrations/*.ts'], rules: { 'max-lines': 'off' } },
);
