/** Use cases about draws: tried, made, listed, shown, drawn again. Only making one writes anything. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import type { OfficeAmbiguous, OfficeNotFound, PeriodHasNoScores } from "../errors.ts"
import { Offices, type OfficeView } from "../org/Offices.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import { type CountedPage, limitOf, type PartWanted } from "../shared/Page.ts"
import { type Draw, DrawId, type DrawInputs, type DrawResult } from "./Draw.ts"
import { DrawNotFound, type DrawRefused } from "./drawErrors.ts"
import { DrawRepo } from "./DrawRepo.ts"
import { type DrawWanted, inputsWanted } from "./inputsWanted.ts"
import { wholeDraw } from "./wholeDraw.ts"

type Text = string | null | undefined

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
      const inputsOf = yield* inputsWanted
      const drawWhole = yield* wholeDraw
      const drawnFor = Effect.fnUntraced(function* (office: OfficeView, wanted: DrawWanted) {
        const inputs = yield* inputsOf(office, wanted)
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
