/** A whole office is imported before some of these begin: the usual five seconds are too few. */
import { configDefaults, defineConfig } from "vitest/config"

/** Asks the routes without a socket: a server another file began here has exchanged the global Response. */
const alone = ["test/hostile.test.ts"]

// Every test has a database and a server of its own: reading all modules anew for each file took longer
// than many of the tests.
export default defineConfig({
  test: {
    globalSetup: ["@aiwei/testing/postgresForRun"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "together", isolate: false, exclude: [...configDefaults.exclude, ...alone] }
      },
      { extends: true, test: { name: "alone", include: alone } }
    ]
  }
})
