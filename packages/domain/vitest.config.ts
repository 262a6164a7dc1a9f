import { defineConfig } from "vitest/config"

// The rules are pure: reading them anew for each file took longer than the tests.
export default defineConfig({ test: { isolate: false, testTimeout: 30_000 } })
