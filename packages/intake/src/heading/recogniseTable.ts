/**
 * Which row of a sheet begins its header, and which of the plain kinds it is. Every early row is tried;
 * a kind wins only when it is clearly ahead of the next, so that an unknown table stays unknown.
 */
import type { Grid } from "../grid/Grid.ts"
import { written } from "../grid/Grid.ts"
import type { Kind } from "../report.ts"
import { type HeaderBlock, headerBlockAt } from "./headerBlock.ts"
import { kindScore, matchColumns, type Matched } from "./matchColumns.ts"
import type { Vocabulary } from "./Vocabulary.ts"

export interface Recognised {
  readonly kind: Kind
  readonly block: HeaderBlock
  readonly matched: ReadonlyArray<Matched>
  readonly score: number
}

/** A header stands within the first rows that hold anything. */
const rowsTried = 40
const lead = 1.5
const titleBonus = 3
const leastShare = 0.4

interface Tried extends Recognised {
  readonly share: number
}

const tryBlock = (
  block: HeaderBlock,
  vocabularies: ReadonlyArray<Vocabulary>,
  names: string
): ReadonlyArray<Tried> =>
  vocabularies.flatMap((vocabulary) => {
    const matched = matchColumns(block.headings, vocabulary)
    const score = kindScore(matched, vocabulary)
    if (score === 0) return []
    const share = matched.length / block.headings.length
    const bonus = vocabulary.titles.test(names) ? titleBonus : 0
    const unknown = (block.headings.length - matched.length) * 0.3
    return [{ kind: vocabulary.kind, block, matched, share, score: score + bonus - unknown }]
  })

/** `names` is all that the sheet is called: title rows, sheet name, file name. */
export const recogniseTable = (
  grid: Grid,
  vocabularies: ReadonlyArray<Vocabulary>,
  names: string
): Recognised | null => {
  const tried: Array<Tried> = []
  for (const row of grid.rows.slice(0, rowsTried)) {
    if (written(grid, row).length < 2) continue
    tried.push(...tryBlock(headerBlockAt(grid, row.row), vocabularies, names))
  }
  const candidates = tried.filter(({ share }) => share >= leastShare)
  candidates.sort((a, b) => b.score - a.score || a.block.top - b.block.top)
  const [best] = candidates
  if (best === undefined) return null
  const rival = candidates.find(({ kind }) => kind !== best.kind)
  return rival !== undefined && best.score - rival.score < lead ? null : best
}
