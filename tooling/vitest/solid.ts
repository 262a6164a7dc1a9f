/**
 * The same for packages with components, in jsdom. The package gives its own `vite-plugin-solid`:
 * `mergeConfig(shared, defineConfig({ plugins: [solid()] }))`.
 */
import { defineConfig, mergeConfig } from "vitest/config"

import base from "./base.ts"

export default mergeConfig(
  base,
  defineConfig({
    test: {
      environment: "jsdom",
      // These ship .jsx, which only the plugin can read.
      server: { deps: { inline: [/@kobalte/, /@solidjs/, /@tanstack/] } }
    }
  })
)
