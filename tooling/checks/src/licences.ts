/** What the product ships may be given on: every package of others in it has a licence that allows that. */
import { type Installed, productionTree } from "./productionTree.ts"
import { error, type Finding, report, warning } from "./report.ts"
import { projectRoot } from "./tree.ts"

const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "Unicode-3.0",
  "Unlicense",
  "Zlib"
])

/** Their own words for one of these. */
const sameAs: Readonly<Record<string, string>> = { "MIT/X11": "MIT" }

/** Looked at by a person and kept for now; each stays in sight as a warning. */
const kept: Readonly<Record<string, string>> = {
  "buffers@0.1.1": "comes with exceljs, for its reader of zips, which is never called here"
}

/** `(MIT OR GPL-3.0) AND Zlib`: of what is joined by OR one must be allowed, by AND each. */
export const isAllowed = (expression: string): boolean => {
  const text = expression.trim()
  const inner = /^\(([^()]*)\)$/.exec(text)?.[1]
  if (inner !== undefined) return isAllowed(inner)
  const group = /\(([^()]*)\)/.exec(text)
  if (group !== null) {
    return isAllowed(text.replace(group[0], isAllowed(group[1] ?? "") ? "MIT" : "refused"))
  }
  if (/ OR /i.test(text)) return text.split(/ OR /i).some(isAllowed)
  if (/ AND /i.test(text)) return text.split(/ AND /i).every(isAllowed)
  return allowed.has(text)
}

const fault = ({ name, version, licence }: Installed): ReadonlyArray<Finding> => {
  const which = `${name}@${version}`
  if (licence !== null && isAllowed(sameAs[licence] ?? licence)) return []
  const what =
    licence === null ? "says nothing of its licence" : `has a licence not agreed to: ${licence}`
  const why = kept[which]
  return [why === undefined ? error(which, what) : warning(which, `${what}; ${why}`)]
}

export const licences = (root: string): { looked: number; findings: ReadonlyArray<Finding> } => {
  const tree = productionTree(root)
  return { looked: tree.length, findings: tree.flatMap(fault) }
}

if (import.meta.main) {
  const { looked, findings } = licences(projectRoot)
  const none = looked === 0 ? [error("node_modules", "no package was found to look at")] : []
  report(`licences of ${looked} packages`, [...findings, ...none])
}
