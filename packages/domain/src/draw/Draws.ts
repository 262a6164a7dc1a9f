/** Use cases about draws: tried, made, listed, shown, drawn again. Only making one writes anything. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import type { OfficeAmbiguous, OfficeNotFound, PeriodHasNoScores } from "../errors.ts"
import type { UnitLevel } from "../org/levels/OrgLevel.ts"
import { Offices, type OfficeView } from "../org/Offices.ts"
import type { RegisterKind } from "../people/registers/PersonRegister.ts"
import { RankingReports } from "../ranking/reports/RankingReports.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now, today } from "../shared/Instant.ts"
import type { Month } from "../shared/Month.ts"
import { type CountedPage, limitOf, type PartWanted } from "../shared/Page.ts"
import { type Draw, DrawId, type DrawInputs, type DrawResult } from "./Draw.ts"
import { drawCandidates } from "./drawCandidates.ts"
import { DrawNotFound, type DrawRefused } from "./drawErrors.ts"
import type { DrawPlan } from "./DrawPlan.ts"
import { DrawRepo } from "./DrawRepo.ts"
import type { Drawable, PeoplePlan } from "./people/Drawable.ts"
import type { Site } from "./Site.ts"
import { wholeDraw } from "./wholeDraw.ts"

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

export interface DrawMade {
  readonly inputs: DrawInputs
  readonly candidatesSha256: string
  readonly result: DrawResult
  readonly resultSha256: string
}

export interface DrawLine {
  readonly id: DrawId
  readonly name: string
  readonly day: Day
  readonly seed: string
  readonly sites: number
  readonly drawn: number
  readonly people: number
  readonly resultSha256: string
  readonly madeAt: string
  readonly madeBy: string
}

export interface DrawVerified {
  readonly id: DrawId
  /** Whether the same list came out, and its hashes are those that stand there. */
  readonly same: boolean
  readonly storedSha256: string
  readonly computedSha256: string | null
}

type NoOffice = OfficeNotFound | OfficeAmbiguous
type NotDrawn = NoOffice | DrawRefused | PeriodHasNoScores
interface OfDraw {
  readonly office?: Text
  readonly id: string
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

const lineOf = ({ id, inputs, result, resultSha256, madeAt, madeBy }: Draw): DrawLine => ({
  id,
  name: inputs.plan.name,
  day: inputs.day,
  seed: inputs.seed,
  sites: inputs.sites.length,
  drawn: result.list.length,
  people: result.people.length,
  resultSha256,
  madeAt,
  madeBy
})

export class Draws extends Context.Service<
  Draws,
  {
    /** What would be drawn; nothing is stored. */
    readonly preview: (wanted: DrawWanted) => Effect.Effect<DrawMade, NotDrawn>
    readonly make: (wanted: DrawWanted) => Effect.Effect<Draw, NotDrawn>
    readonly list: (
      wanted: PartWanted & { readonly office?: Text }
    ) => Effect.Effect<CountedPage<DrawLine>, NoOffice>
    readonly show: (wanted: OfDraw) => Effect.Effect<Draw, NoOffice | DrawNotFound>
    readonly verify: (wanted: OfDraw) => Effect.Effect<DrawVerified, NoOffice | DrawNotFound>
  }
>()("aiwei/Draws") {
  static readonly layer = Layer.effect(
    Draws,
    Effect.gen(function* () {
      const offices = yield* Offices
      const repo = yield* DrawRepo
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const candidates = yield* drawCandidates
      const drawWhole = yield* wholeDraw
      const reports = yield* RankingReports

      const recheckFor = Effect.fnUntraced(function* (
        { id: office }: OfficeView,
        period: Month | null
      ) {
        return period === null ? [] : (yield* reports.recheck({ office, period })).rows
      })

      /** The re-check list becomes part of the plan, and is stored with it. */
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

      const drawnFor = Effect.fnUntraced(function* (office: OfficeView, wanted: DrawWanted) {
        const { seed } = wanted
        const day = wanted.day ?? (yield* today)
        const sites = wanted.sites ?? (yield* candidates.sites(office, levelsOf(wanted), day))
        const plan = yield* planFor(office, wanted, sites)
        const inputs = { seed, day, plan, sites, people: yield* peopleOf(office, wanted, day) }
        return { inputs, ...(yield* drawWhole(inputs)) }
      })

      const preview = Effect.fn("Draws.preview")(function* (wanted: DrawWanted) {
        return yield* drawnFor(yield* offices.resolve(wanted.office ?? null), wanted)
      })

      const make = Effect.fn("Draws.make")(function* (wanted: DrawWanted) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const made = yield* drawnFor(office, wanted)
        const { kind, name } = yield* CurrentActor
        const id = DrawId.make(yield* ids.next)
        const by = { madeAt: yield* now, madeBy: `${kind}:${name}` }
        const draw: Draw = { id, officeId: office.id, ...made, ...by }
        yield* repo.insert(draw)
        const entry = { verb: "draws.make", place: office.id, subject: `Draw/${id}` } as const
        const { candidatesSha256 } = made
        yield* audit.append({ ...entry, after: { ...lineOf(draw), candidatesSha256 } })
        return draw
      }, atomically.run)

      const list = Effect.fn("Draws.list")(function* (
        wanted: PartWanted & { readonly office?: Text }
      ) {
        const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
        const limit = limitOf(wanted.limit)
        const before = wanted.cursor ?? null
        const found = yield* repo.part({ officeId, before, limit: limit + 1 })
        const rows = found.slice(0, limit).map(lineOf)
        const next = found.length > limit ? (rows.at(-1)?.id ?? null) : null
        return { rows, next, total: yield* repo.count(officeId) }
      })

      const show = Effect.fn("Draws.show")(function* ({ office, id }: OfDraw) {
        const { id: officeId } = yield* offices.resolve(office ?? null)
        const found = Option.getOrNull(yield* repo.findById(DrawId.make(id)))
        return found?.officeId === officeId ? found : yield* new DrawNotFound({ id })
      })

      const verify = Effect.fn("Draws.verify")(function* (wanted: OfDraw) {
        const draw = yield* show(wanted)
        const again = Option.getOrNull(yield* Effect.option(drawWhole(draw.inputs)))
        const { id, resultSha256: storedSha256 } = draw
        const same =
          again?.resultSha256 === storedSha256 && again.candidatesSha256 === draw.candidatesSha256
        return { id, same, storedSha256, computedSha256: again?.resultSha256 ?? null }
      })

      return { preview, make, list, show, verify }
    })
  )
}
