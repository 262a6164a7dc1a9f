/**
 * What a draw is made of: candidates that were handed in or stand in the tree and the registers, and the plan with
 * the re-check list in it. All of it is stored with the draw. docs/rules/draw.md
 */
import { Effect } from "effect"

import type { UnitLevel } from "../org/levels/OrgLevel.ts"
import type { OfficeView } from "../org/Offices.ts"
import type { RegisterKind } from "../people/registers/PersonRegister.ts"
import { RankingReports } from "../ranking/reports/RankingReports.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import type { Month } from "../shared/Month.ts"
import type { DrawInputs } from "./Draw.ts"
import { drawCandidates } from "./drawCandidates.ts"
import type { DrawPlan } from "./DrawPlan.ts"
import type { Drawable, PeoplePlan } from "./people/Drawable.ts"
import type { Site } from "./Site.ts"

type Text = string | null | undefined

export interface DrawWanted {
  readonly office?: Text
  readonly seed: string
  /** Today when left out. */
  readonly day?: Day | null | undefined
  readonly plan: DrawPlan
  /** Whoever that month's ranking says must be checked again (末位必检) must be visited, beside the plan's own. */
  readonly recheckOf?: Month | null | undefined
  /** Left out: the units that the office has that day, of `level` or of the levels that the plan's lines name. */
  readonly sites?: ReadonlyArray<Site> | null | undefined
  readonly level?: UnitLevel | null | undefined
  readonly people?:
    | {
        readonly plan: PeoplePlan
        /** Left out: whoever is on the register. */
        readonly candidates?: ReadonlyArray<Drawable> | null | undefined
        readonly register?: RegisterKind | null | undefined
      }
    | null
    | undefined
}

const levelsOf = ({ level, plan }: DrawWanted): ReadonlySet<UnitLevel> =>
  new Set(level == null ? plan.lines.map(({ kind }) => kind as UnitLevel) : [level])

/** Of what must be visited the key, or a name that one site alone has; anything else stays and is refused. */
const keyOf = (one: string, sites: ReadonlyArray<Site>): string => {
  if (sites.some(({ key }) => key === one)) return one
  const [site, ...more] = sites.filter(({ name }) => name === one)
  return site === undefined || more.length > 0 ? one : site.key
}

/** A unit of the tree by its identity; in a list that was handed in, by its name. */
const namedKey = (
  { unitId, unitName }: { readonly unitId: string; readonly unitName: string },
  sites: ReadonlyArray<Site>
): string => (sites.some(({ key }) => key === unitId) ? unitId : unitName)

export const inputsWanted = Effect.gen(function* () {
  const reports = yield* RankingReports
  const candidates = yield* drawCandidates

  const recheckFor = Effect.fnUntraced(function* (
    { id: office }: OfficeView,
    period: Month | null
  ) {
    return period === null ? [] : (yield* reports.recheck({ office, period })).rows
  })

  /** The re-check list becomes part of the plan. */
  const planFor = Effect.fnUntraced(function* (
    office: OfficeView,
    { plan, recheckOf: period }: DrawWanted,
    sites: ReadonlyArray<Site>
  ) {
    const due = yield* recheckFor(office, period ?? null)
    const must = [...plan.mustVisit, ...due.map((row) => namedKey(row, sites))]
    return { ...plan, mustVisit: [...new Set(must.map((one) => keyOf(one, sites)))] }
  })

  const peopleOf = Effect.fnUntraced(function* (
    office: OfficeView,
    { people }: DrawWanted,
    day: Day
  ) {
    if (people == null) return null
    const register = people.register ?? "expert"
    const own = people.candidates ?? (yield* candidates.people(office, register, day))
    return { plan: people.plan, candidates: own }
  })

  return Effect.fn("inputsWanted")(function* (office: OfficeView, wanted: DrawWanted) {
    const { seed } = wanted
    const day = wanted.day ?? (yield* today)
    const sites = wanted.sites ?? (yield* candidates.sites(office, levelsOf(wanted), day))
    const plan = yield* planFor(office, wanted, sites)
    const people = yield* peopleOf(office, wanted, day)
    const inputs: DrawInputs = { seed, day, plan, sites, people }
    return inputs
  })
})
