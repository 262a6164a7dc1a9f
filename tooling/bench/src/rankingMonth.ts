/** A month of many communities and findings, made in memory for the ranking figures. */
import type { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import { nothingKnown, type OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { pathKeyOf, pathUnder, type TreePath } from "@aiwei/domain/org/TreePath"
import { SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import { type Indicator, IndicatorId } from "@aiwei/domain/scheme/Indicator"
import { Points } from "@aiwei/domain/shared/Points"

export const indicatorCount = 200
const categories = 8

const id = (kind: number, n: number) => `0${kind}${String(n).padStart(24, "0")}`

export const sheetId = SheetId.make(id(1, 1))
export const schemeId = SchemeId.make(id(2, 1))
/** Worth of each indicator in thousandths, so that a scheme of 200 makes 100 points. */
const worth = Points.make(500)

const unit = (n: number, level: OrgUnit["level"], name: string): OrgUnit => ({
  id: OrgUnitId.make(id(3, n)),
  code: null,
  name,
  level,
  pathKey: pathKeyOf(n),
  ...nothingKnown
})

export const office = unit(1, "subdistrict", "测量街道")
export const officePath = pathUnder(null, office.pathKey)

export const communitiesOf = (count: number): ReadonlyArray<OrgUnit> =>
  Array.from({ length: count }, (_, n) => unit(n + 2, "community", `第${n + 1}社区`))

export const pathOf = (community: OrgUnit): TreePath => pathUnder(officePath, community.pathKey)

export const indicators: ReadonlyArray<Indicator> = Array.from(
  { length: indicatorCount },
  (_, n) => ({
    id: IndicatorId.make(id(4, n + 1)),
    schemeId,
    code: `I${String(n + 1).padStart(3, "0")}`,
    ordinal: n + 1,
    category: `类别${Math.floor((n * categories) / indicatorCount) + 1}`,
    name: `指标${n + 1}`,
    worth
  })
)

/** One finding of one community: every seventh costs something. */
export const entry = (community: OrgUnit, indicator: Indicator, n: number): ScoreEntry => {
  const lost = n % 7 === 0 ? 100 : 0
  return {
    sheetId,
    unitId: community.id,
    indicatorId: indicator.id,
    path: pathOf(community),
    points: Points.make(worth - lost),
    deduction: Points.make(lost),
    notApplicable: false,
    reason: null,
    cell: null,
    raw: null,
    fileId: null,
    sheetName: null,
    edit: null
  }
}

export const tally = (community: OrgUnit): ScoreTally => ({
  sheetId,
  unitId: community.id,
  path: pathOf(community),
  bonus: Points.make(0),
  bonusReason: null,
  bonusCell: null,
  vetoed: false,
  vetoCell: null,
  statedTotal: null,
  statedTotalCell: null,
  statedRank: null,
  statedRankCell: null,
  fileId: null,
  sheetName: null,
  edit: null
})
