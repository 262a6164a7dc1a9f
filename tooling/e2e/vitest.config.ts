import { defineConfig } from "vitest/config"

export default defineConfig({
  // One journey after the other: they share two processors with the browser and the server.
  test: {
    include: ["test/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 240_000
  }
})
