/**
 * One file through Stryker, with the tests that read it. In a process of its own: Stryker wants the folder of
 * the package, and keeps what it loaded.
 */
import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

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

export interface Mutated {
  readonly source: string
  readonly mutants: ReadonlyArray<Mutant>
}

const settings = (file: string, { packages }: Sandbox, report: string) => ({
  packageManager: "pnpm",
  testRunner: "vitest",
  plugins: [here("../node_modules/@stryker-mutator/vitest-runner/dist/src/index.js")],
  // The tests of the same area: others that happen to run through a rule would only make it slow.
  vitest: { configFile: "vitest.config.ts", dir: `test/${file.split("/")[0]}` },
  // It rewrites paths of a tsconfig with an API that TypeScript 7 no longer has: it is told of none.
  tsconfigFile: "none.json",
  disableTypeChecks: false,
  mutate: [`src/${file}`],
  concurrency: 1,
  coverageAnalysis: "perTest",
  tempDirName: packages,
  reporters: ["json"],
  jsonReporter: { fileName: report },
  logLevel: "error"
})

/** A run that hangs is ended: half an hour is many times what the largest file takes. */
const longest = 1_800_000

/** Null where the file has nothing to change. */
export const mutated = (file: string, sandbox: Sandbox): Mutated | null => {
  const [config, report] = ["config.json", "report.json"].map((name) => join(sandbox.folder, name))
  if (config === undefined || report === undefined) return null
  writeFileSync(config, JSON.stringify(settings(file, sandbox, report)))
  const stryker = here("../node_modules/@stryker-mutator/core/bin/stryker.js")
  const ran = spawnSync(process.execPath, [stryker, "run", config], {
    cwd: domain,
    encoding: "utf8",
    timeout: longest
  })
  if (ran.status !== 0) throw new Error(`${file}: ${ran.stdout}${ran.stderr}`)
  const { files }: { readonly files: Readonly<Record<string, Mutated>> } = JSON.parse(
    readFileSync(report, "utf8")
  )
  return files[`src/${file}`] ?? null
}
