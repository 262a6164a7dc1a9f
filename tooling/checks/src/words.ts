/**
 * Words that must not be in the code: promises instead of work, tests that are switched off, ways
 * around the types, and file names that say nothing about what is in them.
 */
import { readFileSync } from "node:fs"
import { basename, join } from "node:path"

import { error, type Finding, report } from "./report.ts"
import { codeBelow, isTest, projectRoot } from "./tree.ts"

interface Word {
  readonly pattern: RegExp
  readonly why: string
  /** Where it may stand all the same. */
  readonly may: (path: string) => boolean
}
const nowhere = () => false

const forbidden: ReadonlyArray<Word> = [
  { pattern: /\b(TODO|FIXME|XXX|HACK)\b/, why: "work that is not done", may: nowhere },
  {
    pattern: /\b(it|test|describe|suite|layer)\b(\.\w+|\([^()]*\))*\.(skip|only|todo|fails)\b/,
    why: "a test that is switched off, or switches others off",
    may: (path) => !isTest(path)
  },
  { pattern: /\bsql<(?!=)/, why: "claims what a row is; decode it with SqlSchema", may: isTest },
  { pattern: /\bas (any|unknown as)\b/, why: "a way around the types", may: isTest },
  { pattern: /@ts-(ignore|nocheck)\b/, why: "a way around the types", may: nowhere },
  {
    pattern: /import\.meta\.url\)\.pathname\b/,
    why: "blanks and Chinese in the folder's name come out escaped; use fileURLToPath",
    may: nowhere
  },
  {
    pattern: /@ts-expect-error\b/,
    why: "belongs into a test of types (*.types.ts)",
    may: (path) => path.endsWith(".types.ts")
  }
]

const emptyName = /^(utils?|helpers?|common|types|index|misc|shared)\.(ts|tsx|mjs)$/

/** These files speak about the words themselves. */
const speaksOfThem = /^tooling\/(checks|lint)\//

export const words = (root: string): { looked: number; findings: ReadonlyArray<Finding> } => {
  const paths = codeBelow(root).filter((path) => !speaksOfThem.test(path))
  const inText = paths.flatMap((path) =>
    readFileSync(join(root, path), "utf8")
      .split("\n")
      .flatMap((line, at) =>
        forbidden
          .filter(({ pattern, may }) => pattern.test(line) && !may(path))
          .map(({ why }) => error(`${path}:${at + 1}`, `${line.trim()} — ${why}`))
      )
  )
  const inNames = paths
    .filter((path) => emptyName.test(basename(path)))
    .map((path) => error(path, "name the file after what it exports"))
  return { looked: paths.length, findings: [...inText, ...inNames] }
}

if (import.meta.main) {
  const { looked, findings } = words(projectRoot)
  report(`${looked} files read`, findings)
}
