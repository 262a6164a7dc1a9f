/** The files of the project as a person sees them: without what is installed, built or made by tests. */
import { readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..")

const notOurs = new Set(["node_modules", "dist", "coverage", "shots", "data"])

/** Paths from the root with forward slashes, in a stable order; hidden folders are not entered. */
export const filesBelow = (root: string, folder = ""): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) return [path]
      if (!entry.isDirectory() || notOurs.has(entry.name) || entry.name.startsWith(".")) return []
      return filesBelow(root, path)
    })

const rooms = /^(packages|apps|tooling)\//

/** Programs in rooms; fixtures and the root's settings are not code of ours to be measured. */
export const codeBelow = (root: string): ReadonlyArray<string> =>
  filesBelow(root).filter((path) => rooms.test(path) && /\.(ts|tsx|mjs)$/.test(path))

export const isTest = (path: string): boolean => /\/test\//.test(path) || /\.test\.tsx?$/.test(path)
