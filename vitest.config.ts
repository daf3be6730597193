import { defineConfig } from 'vitest/config'

// Tests run on the sources: the condition picks `src/index.ts` of every workspace package.
const conditions = ['@presswork/source', 'module', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['{packages,apps}/*/test/**/*.test.ts'],
    exclude: ['**/test/integration/**', '**/node_modules/**'],
    globalSetup: ['packages/report/test/build-client.ts', 'packages/parse/test/compile-readers.ts'],
    testTimeout: 20_000,
  },
})
