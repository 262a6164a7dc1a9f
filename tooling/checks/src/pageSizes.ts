/**
 * How much JavaScript an app loads before it shows something, gzipped: the entry, all it imports at once
 * and what the page itself asks for ahead. And what each further page adds to that: a page is whatever
 * is imported lazily, with all that it needs at once and the first load has not brought yet.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"

import { error, type Finding, report, warning } from "./report.ts"
import { projectRoot } from "./tree.ts"

interface PageLimit {
  readonly app: string
  readonly warn: number
  readonly fail: number
  /** For what each lazily loaded page adds. */
  readonly page: { readonly warn: number; readonly fail: number }
}
const page = { warn: 50_000, fail: 60_000 }
const limits: ReadonlyArray<PageLimit> = [
  { app: "kiosk", warn: 55_000, fail: 60_000, page },
  { app: "admin", warn: 120_000, fail: 130_000, page }
]

const importsIn = (code: string): ReadonlyArray<string> =>
  Array.from(
    code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?\s*from\s*)?["']([^"']+\.js)["']/g
    ),
    ([, path = ""]) => path
  )

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1)

const scriptsIn = (html: string): ReadonlyArray<string> =>
  Array.from(html.matchAll(/(?:src|href)="([^"]+\.js)"/g), ([, path = ""]) => nameOf(path))

/** Every script below `dist` by its name, which the bundler makes unique with a hash. */
const scriptsBelow = (dist: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dist, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".js"))
      .map((path) => [nameOf(path.replaceAll("\\", "/")), readFileSync(join(dist, path), "utf8")])
  )

type Scripts = ReadonlyMap<string, string>

/** These scripts and all they import at once, but for those that are there already. */
const needed = (
  scripts: Scripts,
  names: ReadonlyArray<string>,
  there: ReadonlySet<string> = new Set()
): ReadonlySet<string> => {
  const waiting = [...names]
  const found = new Set<string>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const code = scripts.get(name)
    if (code === undefined || found.has(name) || there.has(name)) continue
    found.add(name)
    waiting.push(...importsIn(code).map(nameOf))
  }
  return found
}

const weightOf = (scripts: Scripts, names: ReadonlySet<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(scripts.get(name) ?? "").length, 0)

const firstOf = (dist: string, scripts: Scripts): ReadonlySet<string> => {
  const first = needed(scripts, scriptsIn(readFileSync(join(dist, "index.html"), "utf8")))
  if (first.size === 0) throw new Error(`${dist}: the page loads no script at all`)
  return first
}

/** Bytes after gzip of all scripts the app needs at once. */
export const firstLoad = (dist: string): number => {
  const scripts = scriptsBelow(dist)
  return weightOf(scripts, firstOf(dist, scripts))
}

const lazyIn = (code: string): ReadonlyArray<string> =>
  Array.from(code.matchAll(/import\(\s*["'`]([^"'`]+\.js)["'`]\s*\)/g), ([, path = ""]) =>
    nameOf(path)
  )

export interface PageLoad {
  readonly name: string
  readonly bytes: number
}

/** What each lazily imported page adds to the first load, the heaviest first. */
export const pageLoads = (dist: string): ReadonlyArray<PageLoad> => {
  const scripts = scriptsBelow(dist)
  const first = firstOf(dist, scripts)
  const lazy = new Set([...scripts.values()].flatMap(lazyIn))
  return [...lazy]
    .map((name) => ({ name, bytes: weightOf(scripts, needed(scripts, [name], first)) }))
    .toSorted((a, b) => b.bytes - a.bytes)
}

const judged = (
  where: string,
  bytes: number,
  { warn, fail }: PageLimit["page"]
): ReadonlyArray<Finding> => {
  const what = `${(bytes / 1000).toFixed(1)} kB of JavaScript, at most ${fail / 1000}`
  if (bytes > fail) return [error(where, what)]
  return bytes > warn ? [warning(where, what)] : []
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

export const pageSizes = (root: string): ReadonlyArray<Finding> =>
  limits.flatMap((limit) => {
    const where = `apps/${limit.app}`
    const dist = join(root, where, "dist")
    if (!existsSync(join(dist, "index.html"))) return [error(`${where}/dist`, "is not built")]
    const [bytes, pages] = [firstLoad(dist), pageLoads(dist)]
    console.log(`${where}: first load ${kB(bytes)} of JavaScript, at most ${limit.fail / 1000}`)
    const [heaviest] = pages
    if (heaviest !== undefined) {
      const most = `at most ${limit.page.fail / 1000}`
      console.log(
        `${where}: ${pages.length} pages, the heaviest adds ${kB(heaviest.bytes)}, ${most}`
      )
    }
    return [
      ...judged(where, bytes, limit),
      ...pages.flatMap((one) => judged(`${where} ${one.name}`, one.bytes, limit.page))
    ]
  })

if (import.meta.main) report("pages weighed", pageSizes(projectRoot))
