import shared from "@aiwei/tooling-vitest/solid"
import solid from "vite-plugin-solid"
import { defineConfig, mergeConfig } from "vitest/config"

// Parts keep nothing outside themselves: one document serves all files.
export default mergeConfig(shared, defineConfig({ plugins: [solid()], test: { isolate: false } }))
