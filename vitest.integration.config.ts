import { defineConfig } from 'vitest/config'

// These tests install and start real programs and take minutes; `npm test` leaves them out.
export default defineConfig({
  test: {
    include: ['{packages,apps}/*/test/integration/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
