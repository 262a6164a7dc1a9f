/** How many changes of a file were noticed, and which were not. Those that change nothing do not count. */
import { type Equivalent, equivalents } from "./equivalents.ts"
import type { Mutant, Mutated } from "./mutated.ts"

interface Survivor {
  readonly line: number
  readonly code: string
  readonly became: string
}

export interface Judged {
  readonly score: number
  readonly noticed: number
  /** Those of them that were noticed only because the tests did not end. */
  readonly late: number
  readonly all: number
  readonly survivors: ReadonlyArray<Survivor>
  /** Named as equivalent, and noticed all the same or not made at all. */
  readonly idle: ReadonlyArray<Equivalent>
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim()

const codeAt = (source: string, { start, end }: Mutant["location"]): string => {
  const lines = source.split("\n").slice(start.line - 1, end.line)
  const last = lines.length - 1
  return oneLine(
    lines
      .map((line, at) =>
        line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined)
      )
      .join("\n")
  )
}

export const judged = (
  file: string,
  { source, mutants }: Mutated,
  known: ReadonlyArray<Equivalent> = equivalents
): Judged => {
  const own = known.filter((one) => one.file === file)
  const isSame = (it: Survivor) => (one: Equivalent) =>
    one.code === it.code && one.became === it.became
  const unnoticed = mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ location, replacement = "" }) => ({
      line: location.start.line,
      code: codeAt(source, location),
      became: oneLine(replacement)
    }))
  const survivors = unnoticed.filter((it) => !own.some(isSame(it)))
  const late = mutants.filter(({ status }) => status === "Timeout").length
  const noticed = late + mutants.filter(({ status }) => status === "Killed").length
  const all = noticed + survivors.length
  return {
    score: all === 0 ? 100 : (100 * noticed) / all,
    noticed,
    late,
    all,
    survivors,
    idle: own.filter((one) => !unnoticed.some((it) => isSame(it)(one)))
  }
}
