/** The communities that a correction touches: another rank, another total, another veto, grade or group, come or gone. */
import type { ComparedRow } from "@aiwei/domain/assessment/board/BoardViews"

import { nothing } from "../../format/pointsText.ts"

const isChanged = ({ now, before, totalDifference, rankDifference }: ComparedRow): boolean =>
  now === null ||
  before === null ||
  now.vetoed !== before.vetoed ||
  now.grade !== before.grade ||
  now.group !== before.group ||
  now.rank !== before.rank ||
  now.total !== before.total ||
  (totalDifference !== null && !nothing(totalDifference)) ||
  (rankDifference !== null && rankDifference !== 0)

export const changedRows = (rows: ReadonlyArray<ComparedRow>): ReadonlyArray<ComparedRow> =>
  rows.filter(isChanged)
