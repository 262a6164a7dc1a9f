/** The line a score has to reach (达标线). Whether the line itself is enough decides prizes, so it says so. docs/rules/appraisal.md */
import { Schema } from "effect"

import { Points } from "../../shared/Points.ts"

export const PassLine = Schema.Struct({ at: Points, included: Schema.Boolean })
export interface PassLine extends Schema.Schema.Type<typeof PassLine> {}

export const isPassed = ({ at, included }: PassLine, points: Points): boolean =>
  points > at || (included && points === at)

/** Below zero while it is missed. Zero is no pass where the line itself is left out. */
export const distanceTo = ({ at }: PassLine, points: Points): Points => Points.make(points - at)
