/** A month as its reader gives it, before anything is frozen of it. */
import type { MonthRead } from "../../src/assessment/monthReader.ts"
import type { ScoreEntry } from "../../src/assessment/ScoreEntry.ts"
import type { OfficeView } from "../../src/org/Offices.ts"
import { plainRules } from "../../src/ranking/RankRules.ts"
import { IndicatorId } from "../../src/scheme/Indicator.ts"
import { Month } from "../../src/shared/Month.ts"
import { idOf, points, scheme } from "./madeMonth.ts"

export const office = { id: idOf(0), code: null, name: "滨河街道", path: "/0/" } as OfficeView
export const unit = (n: number) => ({ id: idOf(n), code: null, name: `社区${n}` })
const indicators = scheme.indicators.map((one, at) => ({
  ...one,
  id: IndicatorId.make(`i${at + 1}`),
  ordinal: at + 1
}))
export const april = Month.make("2026-04")

export const monthOf = (more: Partial<MonthRead> = {}) =>
  ({
    sheet: { period: april, updatedAt: "2026-05-02T00:00:00.000Z" },
    scheme: { ...scheme, officeId: idOf(0), document: null },
    document: null,
    indicators,
    tallies: new Map(),
    outside: new Map(),
    units: new Map([1, 2].map((n) => [idOf(n), unit(n)])),
    groups: { names: null, of: new Map(), changedAt: null },
    rules: plainRules,
    earlier: { ranks: null, bottomRuns: new Map() },
    published: { before: null, last: null, bottomRuns: new Map() },
    ...more
  }) as MonthRead

export const entry = (n: number, indicator: string, more: Partial<ScoreEntry> = {}) =>
  ({
    unitId: idOf(n),
    indicatorId: indicator,
    path: `/0/${n}/`,
    points: points(7),
    notApplicable: false,
    reason: "扣3分",
    fileId: "f",
    sheetName: "4月",
    cell: "C5",
    edit: null,
    ...more
  }) as ScoreEntry
