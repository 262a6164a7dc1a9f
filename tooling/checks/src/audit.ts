/**
 * Known holes in what the product ships, as the registry tells them. Where the registry cannot be asked, the
 * check says so and does not fail: a machine without a network must be able to test, but never believe that
 * somebody looked. `AIWEI_TEST_AUDIT=required` makes it fail then, for whoever prepares a release.
 */
import { spawnSync } from "node:child_process"

import { error, type Finding, report, warning } from "./report.ts"
import { projectRoot } from "./tree.ts"

export interface Audited {
  /** False: nobody answered, so nothing is known. */
  readonly asked: boolean
  readonly why: string
  readonly findings: ReadonlyArray<Finding>
}

interface Hole {
  readonly name: string
  readonly severity: string
  readonly title: string
}

const text = (value: unknown): string => (typeof value === "string" ? value : "")
const record = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null

const holeOf = (name: string, value: unknown): Hole => {
  const one = record(value) ?? {}
  const [via] = Array.isArray(one["via"]) ? one["via"] : []
  const title = text(one["title"]) || text(record(via)?.["title"]) || text(one["url"])
  return { name: text(one["module_name"]) || name, severity: text(one["severity"]), title }
}

/** Both forms that are in use: by advisory, and by package; a package may have a list of its own. */
const holesIn = (said: Readonly<Record<string, unknown>>): ReadonlyArray<Hole> | null => {
  const all = record(said["advisories"]) ?? record(said["vulnerabilities"])
  if (all === null) return null
  return Object.entries(all).flatMap(([name, one]) =>
    Array.isArray(one) ? one.map((each) => holeOf(name, each)) : [holeOf(name, one)]
  )
}

const parsed = (stdout: string): Readonly<Record<string, unknown>> | null => {
  try {
    return record(JSON.parse(stdout))
  } catch {
    return null
  }
}

const grave = new Set(["high", "critical"])

const findingOf = ({ name, severity, title }: Hole): Finding =>
  (grave.has(severity) ? error : warning)(name, `${severity}: ${title}`)

/** What is unknown must not look like what is clean: no answer that can be read is no answer. */
export const audited = (stdout: string, stderr: string): Audited => {
  const said = parsed(stdout)
  const holes = said === null ? null : holesIn(said)
  if (holes !== null) return { asked: true, why: "", findings: holes.map(findingOf) }
  const fault = record(said?.["error"])
  const heard = text(fault?.["message"]) || `${stderr}\n${stdout}`
  const why = heard
    .replaceAll(/https?:\/\/\S+/g, "the registry")
    .replaceAll(/\s+/g, " ")
    .trim()
  return { asked: false, why: why.slice(0, 200), findings: [] }
}

if (import.meta.main) {
  const {
    stdout,
    stderr,
    error: thrown
  } = spawnSync("pnpm", ["audit", "--prod", "--json"], {
    cwd: projectRoot,
    encoding: "utf8",
    timeout: 60_000
  })
  const { asked, why, findings } = audited(stdout ?? "", `${stderr ?? ""}${thrown?.message ?? ""}`)
  if (!asked) {
    const what = `NOT ASKED, so nothing is known of holes in dependencies: ${why}`
    const required = process.env["AIWEI_TEST_AUDIT"] === "required"
    report("dependencies", [(required ? error : warning)("registry", what)])
    if (!required) console.log(`note: dependencies were not audited: ${why}`)
  } else report("dependencies audited", findings)
}
