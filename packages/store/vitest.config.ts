import { defineConfig } from "vitest/config"

export default defineConfig({
  test: { globalSetup: ["@aiwei/testing/postgresForRun"], testTimeout: 60_000, hookTimeout: 60_000 }
})
