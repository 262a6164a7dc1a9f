/**
 * One file through Stryker, with the tests that read it. In a process of its own: Stryker wants the folder of
 * the package, and keeps what it loaded.
 */
import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { testedIn } from "./files.ts"
import type { Sandbox } from "./sandbox.ts"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export const project: string = here("../../..")
export const domain: string = join(project, "packages/domain")

export type Fate = "Killed" | "Timeout" | "Survived" | "NoCoverage"

export interface Mutant {
  readonly status: Fate | "Ignored" | "CompileError" | "RuntimeError" | "Pending"
  readonly replacement?: string
  readonly location: {
    readonly start: { readonly line: number; readonly column: number }
    readonly end: { readonly line: number; readonly column: number }
  }
}

interface Paths {
  readonly config: string
  readonly report: string
  readonly tests: string
}

export interface Mutated {
  readonly source: string
  readonly mutants: ReadonlyArray<Mutant>
}

/** The tests of the same area: others that happen to run through a rule would only make it slow. */
const testConfig = (file: string): string => {
  const include = testedIn(file).map((area) => `test/${area}/**/*.test.ts`)
  return `export default ${JSON.stringify({ test: { isolate: false, testTimeout: 30_000, include } })}\n`
}

const settings = (file: string, { packages }: Sandbox, { report, tests }: Paths) => ({
  packageManager: "pnpm",
  testRunner: "vitest",
  plugins: [here("../node_modules/@stryker-mutator/vitest-runner/dist/src/index.js")],
  vitest: { configFile: tests },
  // It rewrites paths of a tsconfig with an API that TypeScript 7 no longer has: it is told of none.
  tsconfigFile: "none.json",
  disableTypeChecks: false,
  mutate: [`src/${file}`],
  concurrency: 1,
  coverageAnalysis: "perTest",
  // Endless loops are found by counting: the clock must not take a machine that is busy for one.
  timeoutMS: 60_000,
  tempDirName: packages,
  reporters: ["json"],
  jsonReporter: { fileName: report },
  logLevel: "error"
})

/** A run that hangs is ended: half an hour is many times what the largest file takes. */
const longest = 1_800_000

/** Null where the file has nothing to change. */
export const mutated = (file: string, sandbox: Sandbox): Mutated | null => {
  const paths: Paths = {
    config: join(sandbox.folder, "config.json"),
    report: join(sandbox.folder, "report.json"),
    tests: join(sandbox.folder, "vitest.config.mjs")
  }
  const { config, report, tests } = paths
  writeFileSync(tests, testConfig(file))
  writeFileSync(config, JSON.stringify(settings(file, sandbox, paths)))
  const stryker = here("../node_modules/@stryker-mutator/core/bin/stryker.js")
  const ran = spawnSync(process.execPath, [stryker, "run", config], {
    cwd: domain,
    encoding: "utf8",
    timeout: longest
  })
  if (ran.status !== 0) {
    const isUntested = `${ran.stdout}${ran.stderr}`.includes("No tests were executed")
    throw new Error(`${file}: ${isUntested ? "no test reads it" : ran.stdout + ran.stderr}`)
  }
  const { files }: { readonly files: Readonly<Record<string, Mutated>> } = JSON.parse(
    readFileSync(report, "utf8")
  )
  return files[`src/${file}`] ?? null
}
