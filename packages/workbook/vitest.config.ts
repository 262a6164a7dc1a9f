import { defineConfig } from "vitest/config"

// Readers keep nothing between two files: their modules are read once.
export default defineConfig({ test: { isolate: false } })
