/**
 * Every place of a branch where a duty was given that day, with whoever answers there: named, or nobody when
 * the one who is written there has left or is unknown.
 */
import { Effect } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import type { TreePath } from "../../org/TreePath.ts"
import type { Day } from "../../shared/Day.ts"
import type { Answerer } from "../answers/Answerer.ts"
import type { DutyFacts } from "../answers/DutyFacts.ts"
import { DutyReads } from "../answers/DutyReads.ts"
import { placeLines } from "../answers/placeLines.ts"
import { answersAt } from "../answers/whoAnswers.ts"
import { DutyAssignmentRepo } from "../assignments/DutyAssignmentRepo.ts"
import type { DutyLine } from "../assignments/DutyLine.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"

export interface HeldPlace {
  readonly line: DutyLine
  /** Names from the office on, joined by "/". */
  readonly path: string
  readonly answer: Answerer | null
}

const most = 1000

const answerOf = (line: DutyLine, facts: DutyFacts, day: Day): Answerer | null => {
  const place = { id: line.unitId, name: line.placeName, level: line.level }
  const { answers } = answersAt(place, line.duty, facts, day)
  return answers.find(({ sourceId }) => sourceId === line.id) ?? null
}

export const heldUnder = Effect.gen(function* () {
  const repo = yield* DutyAssignmentRepo
  const reads = yield* DutyReads
  const placements = yield* PlacementRepo
  const { linesOf } = yield* placeLines

  const linesUnder = Effect.fnUntraced(function* (top: TreePath, day: Day, duty: DutyCode) {
    const found: Array<DutyLine> = []
    let after: { readonly path: string; readonly id: string } | null = null
    for (;;) {
      const part: ReadonlyArray<DutyLine> = yield* repo.part({ top, day, duty, after, limit: most })
      found.push(...part)
      const last = part.at(-1)
      if (part.length < most || last === undefined) return found
      after = { path: last.placePath, id: last.id }
    }
  })

  const under = Effect.fn("heldUnder")(function* (top: TreePath, day: Day, duty: DutyCode) {
    const lines = yield* linesUnder(top, day, duty)
    const places = [...new Set(lines.map(({ unitId }) => unitId))]
    const facts = yield* reads.factsOf({ places, day, posts: false })
    const paths = yield* linesOf(
      lines.map(({ placePath }) => placePath),
      day
    )
    return lines.map((line, at): HeldPlace => ({
      line,
      path: paths[at]?.path ?? line.placeName,
      answer: answerOf(line, facts, day)
    }))
  })

  /** Places above `top`, up to its community, where somebody answers for the duty: nothing is above one. */
  const above = Effect.fn("heldAbove")(function* (id: OrgUnitId, day: Day, duty: DutyCode) {
    const places = yield* placements.lineageOn(id, day)
    const from = places.findLastIndex(({ level }) => level === "community" || level === "village")
    const within = from < 0 ? [] : places.slice(from, -1)
    const ids = within.map((one) => one.id)
    const facts = yield* reads.factsOf({ places: ids, day, posts: false })
    return within
      .filter((place) => answersAt(place, duty, facts, day).answers.length > 0)
      .map(({ path }) => path)
  })

  return { under, above }
})
