/**
 * Other projects' spreadsheets, where `../shared` lies beside the project: calamine's, many of them broken on
 * purpose; easypoi's templates and exports; divisions in every encoding.
 */
import { existsSync, readdirSync } from "node:fs"

const shared = new URL("../../../../shared/data/", import.meta.url)

const roots = {
  calamine: "corpora_calamine/tests/",
  easypoi: "easypoi/src/",
  divisions: "divisions/"
} as const

export type Corpus = keyof typeof roots

export const corpusPresent = existsSync(new URL(roots.calamine, shared))

/** Said in the name of a test that could not run, so that nobody takes silence for a pass. */
export const whenPresent = corpusPresent ? "" : " (not here: no ../shared beside the project)"

const isTable = (name: string): boolean => /\.(xls[xmb]?|ods|csv)$/.test(name)

export const corpusFiles = (
  corpus: Corpus
): ReadonlyArray<{ readonly name: string; readonly url: URL }> => {
  const root = new URL(roots[corpus], shared)
  if (!corpusPresent) return []
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter(isTable)
    .toSorted()
    .map((name) => ({
      name,
      url: new URL(name.split("/").map(encodeURIComponent).join("/"), root)
    }))
}
