import { defineConfig } from "vitest/config"

// Every command opens a database, and some read a whole office: slower than a unit, still bounded. Each has
// folders of its own, so the modules are read once.
export default defineConfig({
  test: {
    globalSetup: ["@aiwei/testing/postgresForRun"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    isolate: false
  }
})
