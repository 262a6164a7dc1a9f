import { defineConfig } from "vitest/config"

// Recognition is pure, and its modules are many: read once for all files.
export default defineConfig({
  test: { isolate: false, globalSetup: ["test/foreign/tablesFolder.ts"] }
})
