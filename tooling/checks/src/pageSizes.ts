/**
 * How much JavaScript a page loads before it shows something, gzipped: the entry and all it imports
 * at once. What is imported lazily comes later and is not counted.
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
}
const limits: ReadonlyArray<PageLimit> = [
  { app: "kiosk", warn: 55_000, fail: 60_000 },
  { app: "admin", warn: 120_000, fail: 130_000 }
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

/** Bytes after gzip of all scripts the page needs at once. */
export const firstLoad = (dist: string): number => {
  const scripts = scriptsBelow(dist)
  const waiting = [...scriptsIn(readFileSync(join(dist, "index.html"), "utf8"))]
  const loaded = new Set<string>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const code = scripts.get(name)
    if (code === undefined || loaded.has(name)) continue
    loaded.add(name)
    waiting.push(...importsIn(code).map(nameOf))
  }
  if (loaded.size === 0) throw new Error(`${dist}: the page loads no script at all`)
  return [...loaded].reduce((sum, name) => sum + gzipSync(scripts.get(name) ?? "").length, 0)
}

export const pageSizes = (root: string): ReadonlyArray<Finding> =>
  limits.flatMap(({ app, warn, fail }) => {
    const dist = join(root, "apps", app, "dist")
    if (!existsSync(join(dist, "index.html"))) return [error(`apps/${app}/dist`, "is not built")]
    const bytes = firstLoad(dist)
    const what = `${(bytes / 1000).toFixed(1)} kB of JavaScript, at most ${fail / 1000}`
    console.log(`apps/${app}: ${what}`)
    if (bytes > fail) return [error(`apps/${app}`, what)]
    return bytes > warn ? [warning(`apps/${app}`, what)] : []
  })

if (import.meta.main) report("pages weighed", pageSizes(projectRoot))
