/** Units with a total, where a test says each of them itself. */
import type { MonthRead } from "../../src/assessment/monthReader.ts"
import type { SchemeTerms } from "../../src/assessment/scorecardOf.ts"
import {
  type Contestant,
  type Earlier,
  type Standing,
  standings
} from "../../src/assessment/standings.ts"
import { DivisionCode } from "../../src/org/DivisionCode.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { plainRules, type RankRules } from "../../src/ranking/RankRules.ts"
import { noPoints, Points } from "../../src/shared/Points.ts"

export const idOf = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))
export const points = (value: number) => Points.make(Math.round(value * 1000))
export const nobody: Earlier = { ranks: null, bottomRuns: new Map() }

export const terms = {
  total: points(100),
  bonusMax: null,
  notApplicable: "rebase",
  precision: 10
} as const

export const sumOf = (
  n: number,
  value: number,
  more: Partial<Contestant["sums"][number]> = {}
) => ({
  unitId: idOf(n),
  category: "环境卫生",
  points: points(value),
  applicable: points(100),
  notApplicable: noPoints,
  reducedBy: noPoints,
  blocks: 0,
  deducted: 0,
  notDone: 0,
  ...more
})

export const contestant = (
  n: number,
  value: number,
  more: Partial<Contestant> = {}
): Contestant => ({
  unitId: idOf(n),
  key: String(n).padStart(4, "0"),
  vetoed: false,
  bonus: noPoints,
  sums: [sumOf(n, value)],
  ...more
})

export const ranked = (
  all: ReadonlyArray<Contestant>,
  earlier: Earlier = nobody,
  rules: RankRules = plainRules,
  scheme: SchemeTerms = terms
): ReadonlyArray<Standing> => standings(scheme, all, earlier, rules)

/** By number; those that are not named are not known any more. */
export const named = (...numbers: ReadonlyArray<number>): MonthRead["units"] =>
  new Map(
    numbers.map((n) => [
      idOf(n),
      {
        id: idOf(n),
        code: n === 1 ? DivisionCode.make("110101001001") : null,
        name: `社区${n}`
      }
    ])
  )
