import { defineConfig } from "vitest/config"

export default defineConfig({
  // Two journeys at once: while one waits for its browser or server, the other has the processors.
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "src/servers/prepareOnce.ts",
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 240_000
  }
})
