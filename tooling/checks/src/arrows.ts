/**
 * The import directions, by dependency-cruiser. On a set-up where it cannot read TypeScript it sees
 * nothing and is content, so every source file must be among the modules it says it has seen.
 */
import { spawnSync } from "node:child_process"
import { dirname, join } from "node:path"

import { error, type Finding, report } from "./report.ts"
import { codeBelow, projectRoot } from "./tree.ts"

interface Cruise {
  readonly modules: ReadonlyArray<{ readonly source: string }>
  readonly summary: {
    readonly totalCruised: number
    readonly violations: ReadonlyArray<{
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string; readonly severity: string }
    }>
  }
}

const program = join(projectRoot, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs")

const cruise = (root: string, config: string): Cruise => {
  const args = [program, "packages", "apps", "--config", config, "--output-type", "json"]
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024
  })
  if (!done.stdout.startsWith("{")) throw new Error(`dependency-cruiser: ${done.stderr}`)
  return JSON.parse(done.stdout)
}

const isSource = (path: string) => /^(packages|apps)\/[^/]+\/src\//.test(path)

/** `config` stays the project's own even when another tree is looked at. */
export const arrows = (
  root: string,
  config = join(projectRoot, ".dependency-cruiser.cjs")
): { looked: number; findings: ReadonlyArray<Finding> } => {
  const { modules, summary } = cruise(root, config)
  const seen = new Set(modules.map(({ source }) => source))
  const unseen = codeBelow(root).filter((path) => isSource(path) && !seen.has(path))
  const crossed = summary.violations
    .filter(({ rule }) => rule.severity === "error")
    .map(({ from, to, rule }) => error(from, `${rule.name} (${to})`))
  return {
    looked: summary.totalCruised,
    findings: [
      ...(summary.totalCruised === 0 ? [error(dirname(config), "no module was seen")] : []),
      ...unseen.map((path) => error(path, "was not seen by dependency-cruiser")),
      ...crossed
    ]
  }
}

if (import.meta.main) {
  const { looked, findings } = arrows(projectRoot)
  report(`${looked} modules cruised`, findings)
}
