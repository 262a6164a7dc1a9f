/**
 * Answers to a hand, timed by the browser itself. They need a quiet machine, so they are no part of
 * `npm test`: `npm run interactions`.
 */
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["speed/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 300_000
  }
})
