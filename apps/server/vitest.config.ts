/** A whole office is imported before some of these begin: the usual five seconds are too few. */
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    globalSetup: ["@aiwei/testing/postgresForRun"],
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
})
