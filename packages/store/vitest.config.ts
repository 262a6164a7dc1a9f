import { defineConfig } from "vitest/config"

// Every test makes a database of its own and keeps nothing else: reading all modules anew for each file
// took as long as the tests.
export default defineConfig({
  test: {
    globalSetup: ["@aiwei/testing/postgresForRun"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false
  }
})
