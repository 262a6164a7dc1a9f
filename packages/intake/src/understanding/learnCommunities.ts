/**
 * Without any table of communities, the heads of the score sheets name them: each is a community without
 * a code. Nothing is learnt as soon as one table or the database knows any.
 */
import { compact, textOf, tidy } from "../cells/cellText.ts"
import { columnWith, type ScoreShape } from "../kinds/score/shape/ScoreShape.ts"
import { roleOfWords } from "../kinds/score/shape/scoreWords.ts"
import type { KnownCommunity } from "../KnownReference.ts"
import { communitiesOf } from "../reference/Communities.ts"
import { looksLikeCommunity } from "../reference/communityName.ts"
import type { Table } from "../table/Table.ts"
import { type Batch, seenAs } from "./Batch.ts"
import { lookForScores } from "./lookAt.ts"

const namesIn = (table: Table, shape: ScoreShape): ReadonlyArray<string> => {
  if (shape.layout === "columns") return shape.communities.map(({ name }) => name)
  const column = columnWith(shape, "community")
  if (column === undefined) return []
  return table.grid.rows
    .filter(({ row }) => row > shape.block.bottom)
    .filter(({ row }) =>
      shape.indicators.some(
        ({ heading }) => compact(textOf(table.grid.own(row, heading.column))) !== ""
      )
    )
    .map(({ row }) => tidy(textOf(table.grid.own(row, column))))
    .filter((name) => name !== "" && roleOfWords(name) === null)
}

/** 柳荫 on one sheet and 柳荫社区 on another are one; the longer name stays. */
const learnt = (names: ReadonlyArray<string>): ReadonlyArray<KnownCommunity> => {
  const long = names.filter(looksLikeCommunity)
  const known: Array<KnownCommunity> = [...new Set(long.map(compact))].map((name) => ({
    code: null,
    name,
    aliases: []
  }))
  const index = communitiesOf(known)
  const short = [...new Set(names.map(compact))].filter(
    (name) => known.length === 0 || index.find(name) === undefined
  )
  return [...known, ...short.map((name) => ({ code: null, name, aliases: [] }))]
}

export const learnCommunities = (batch: Batch): void => {
  if (batch.communities.all.length > 0) return
  const scores = seenAs(batch, "score")
  const names = scores.flatMap(({ sight }) => namesIn(sight.table, sight.shape))
  if (names.length === 0) return
  batch.communities = communitiesOf(learnt(names))
  for (const { file, seen } of scores) {
    seen.sight = lookForScores(seen.sheet, file.source.path, seen.sight, batch.communities)
  }
}
