import shared from "@aiwei/tooling-vitest/solid"
import solid from "vite-plugin-solid"
import { defineConfig, mergeConfig } from "vitest/config"

export default mergeConfig(shared, defineConfig({ plugins: [solid()] }))
