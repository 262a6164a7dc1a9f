import shared from "@aiwei/tooling-vitest/solid"
import solid from "vite-plugin-solid"
import { defineConfig, mergeConfig } from "vitest/config"

export default mergeConfig(
  shared,
  // What a kept answer still holds shows only once everything else is collected.
  defineConfig({ plugins: [solid()], test: { execArgv: ["--expose-gc"] } })
)
