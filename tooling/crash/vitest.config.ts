/** A life begins with a check of everything the one before left behind: the usual five seconds are too few. */
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    globalSetup: ["@aiwei/testing/postgresForRun"],
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
})
