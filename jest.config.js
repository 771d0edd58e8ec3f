/** TypeScript and the packages that are ESM alone are transformed alike; decorators keep their metadata, as in the build. */
const swc = ['@swc/jest', {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
}];

const project = (name, options = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  transform: { '^.+\\.ts$': swc, '^.+/(sql-template-tag|jose)/.+\\.js$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(sql-template-tag|jose)/)'],
  // Sources name their imports as the build does, with .js.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFiles: ['reflect-metadata'],
  testEnvironment: 'node',
  ...options,
});

const withDatabase = {
  globalSetup: '<rootDir>/test/support/start-suite-database.ts',
  globalTeardown: '<rootDir>/test/support/stop-suite-database.ts',
};

module.exports = {
  testTimeout: 60_000,
  // Most of the time is spent waiting for processes and for PostgreSQL.
  maxWorkers: 2,
  projects: [project('unit'), project('integration', withDatabase), project('e2e', withDatabase), project('browser', withDatabase), project('eval', withDatabase)],
};
