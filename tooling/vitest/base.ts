/** What every vitest run of the project shares. A package without a need of its own needs no file. */
import { defineConfig } from "vitest/config"

export default defineConfig({
  // On a small machine that does other things as well, the usual five seconds are too few.
  test: { testTimeout: 30_000, hookTimeout: 60_000 }
})
