/**
 * Changes the rules one place at a time and looks whether a test notices: `npm run mutation`, or `--only`
 * with paths below packages/domain/src. Ends with 1 where a file has fewer than 85 % of its changes noticed.
 */
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"

import { files, leftOut } from "./files.ts"
import { judged, type Judged } from "./judged.ts"
import { domain, mutated } from "./mutated.ts"
import { project } from "./mutated.ts"
import { sandboxOf } from "./sandbox.ts"

const wanted = 85

const sourcesBelow = (path: string): ReadonlyArray<string> => {
  const full = join(domain, "src", path)
  const at = statSync(full, { throwIfNoEntry: false })
  if (at === undefined) return []
  if (at.isFile()) return [path]
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => sourcesBelow(`${path}/${name}`))
}

const chosen = process.argv.indexOf("--only")
const named = chosen < 0 ? files : (process.argv[chosen + 1] ?? "").split(",")
const sources = named.flatMap(sourcesBelow).filter((file) => !leftOut.has(file))
if (sources.length === 0) {
  process.stderr.write(`no such file below packages/domain/src: ${named.join(", ")}\n`)
  process.exit(2)
}

const told = (file: string, { score, noticed, late, all, survivors, idle }: Judged): string =>
  [
    `${file}: ${score.toFixed(1)} % (${noticed} of ${all})${late === 0 ? "" : `, ${late} by an endless run`}`,
    ...survivors.map(({ line, code, became }) => `  ${line}: ${code} → ${became}`),
    ...idle.map(({ code, became }) => `  no longer an equivalent: ${code} → ${became}`)
  ].join("\n")

using sandbox = sandboxOf(project)
let below = 0
let [noticed, all] = [0, 0]
for (const file of sources) {
  try {
    const found = mutated(file, sandbox)
    if (found === null || found.mutants.length === 0) continue
    const result = judged(file, found)
    if (result.score < wanted) below += 1
    noticed += result.noticed
    all += result.all
    process.stdout.write(`${told(file, result)}\n`)
  } catch (error) {
    below += 1
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
  }
}
const whole = all === 0 ? 100 : (100 * noticed) / all
process.stdout.write(`together: ${whole.toFixed(1)} % (${noticed} of ${all})\n`)
process.exitCode = below === 0 && whole >= wanted ? 0 : 1
