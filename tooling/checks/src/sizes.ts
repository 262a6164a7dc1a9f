/** How large things may become: files, functions, folders, exports. The table is in CONTRIBUTING. */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"

import { functionsIn } from "./functions.ts"
import { error, type Finding, report, warning } from "./report.ts"
import { codeBelow, isTest, projectRoot } from "./tree.ts"

interface Limit {
  readonly warn: number
  readonly fail: number
}
const sourceLines: Limit = { warn: 150, fail: 250 }
const testLines: Limit = { warn: 200, fail: 400 }
const functionLines: Limit = { warn: 40, fail: 60 }
const layerLines: Limit = { warn: 60, fail: 80 }
const folderFiles: Limit = { warn: 12, fail: 20 }
/** Only a warning: a list of refusals or of standards has as many as there are. */
const exported: Limit = { warn: 10, fail: Number.POSITIVE_INFINITY }

const against = (
  limit: Limit,
  where: string,
  size: number,
  what: string
): ReadonlyArray<Finding> => {
  if (size > limit.fail) return [error(where, `${size} ${what}, at most ${limit.fail}`)]
  return size > limit.warn ? [warning(where, `${size} ${what}, better under ${limit.warn}`)] : []
}

const names =
  /^export (?:default )?(?:abstract )?(?:async )?(?:const|let|class|function\*?|interface|type|enum) (\w+)/gm

/** A schema and the type of the same name are one thing with two sides. */
const exportsIn = (text: string): number =>
  new Set(Array.from(text.matchAll(names), ([, name]) => name)).size

const ofFile = (path: string, text: string): ReadonlyArray<Finding> => {
  const lines = text.trimEnd().split("\n").length
  if (isTest(path)) return against(testLines, path, lines, "lines")
  return [
    ...against(sourceLines, path, lines, "lines"),
    ...against(exported, path, exportsIn(text), "exports"),
    ...functionsIn(path, text).flatMap((one) =>
      against(
        one.isLayer ? layerLines : functionLines,
        `${path}:${one.line}`,
        one.lines,
        `lines in ${one.name}`
      )
    )
  ]
}

/** Migrations only ever grow in number: they are the one folder without a limit. */
const ofFolders = (paths: ReadonlyArray<string>): ReadonlyArray<Finding> => {
  const folders = Map.groupBy(paths, dirname)
  return [...folders].flatMap(([folder, files]) =>
    folder.endsWith("/migrations") ? [] : against(folderFiles, folder, files.length, "files")
  )
}

export const sizes = (root: string): { looked: number; findings: ReadonlyArray<Finding> } => {
  const paths = codeBelow(root)
  const files = paths.flatMap((path) => ofFile(path, readFileSync(join(root, path), "utf8")))
  return { looked: paths.length, findings: [...files, ...ofFolders(paths)] }
}

if (import.meta.main) {
  const { looked, findings } = sizes(projectRoot)
  report(`${looked} files measured`, findings)
}
