/** Use cases about appeals against a line of a month. docs/rules/appeals.md */
import { Context, Effect, Layer } from "effect"

import { isInReach } from "../access/rights/within.ts"
import { attachedFiles, type FileGiven } from "../attachments/attachedFile.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import type { CalendarUnknown } from "../calendar/calendarErrors.ts"
import type {
  FileNotFound,
  FileTooLarge,
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound
} from "../errors.ts"
import type { DoubleOpen } from "../evidence/evidenceErrors.ts"
import { besides, ownDoubles } from "../evidence/rounds/ownDoubles.ts"
import { Offices } from "../org/Offices.ts"
import type { PublicationId } from "../publication/Publication.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { idsToCheck } from "../scheme/document/idsToCheck.ts"
import { type LineToBeChecked, lineToBeChecked } from "../scheme/document/toBeChecked.ts"
import type { IndicatorId } from "../scheme/Indicator.ts"
import type { Month } from "../shared/Month.ts"
import { type CountedPage, partOfAll, type PartWanted } from "../shared/Page.ts"
import { written } from "../shared/Points.ts"
import type { Appeal } from "./Appeal.ts"
import type { AppealNotFound, AppealRefused, AppealStepRefused } from "./appealErrors.ts"
import { appealLodged, type LodgeWanted } from "./appealLodged.ts"
import { AppealRepo } from "./AppealRepo.ts"
import type { AppealState } from "./AppealState.ts"
import {
  appealSteps,
  type AtAppeal,
  type DecideWanted,
  type OfAppeal,
  type ReplyWanted
} from "./appealSteps.ts"

export interface AppealsWanted extends PartWanted {
  readonly office?: string | null | undefined
  readonly period?: Month | null | undefined
  readonly state?: AppealState | null | undefined
}

/** As it crosses the wire: points are text, and where it stands in the tree is left out. */
export interface AppealLine extends Omit<Appeal, "path" | "points" | "worth">, LineToBeChecked {
  readonly points: string | null
  readonly worth: string
  /** The number of the version that corrected the month because of it. */
  readonly correctedVersion: number | null
}

const appealLine =
  (versions: ReadonlyMap<PublicationId, number>, toCheck: ReadonlySet<IndicatorId>) =>
  ({ path: _path, points, worth, ...appeal }: Appeal): AppealLine => ({
    ...appeal,
    points: points === null ? null : written(points),
    worth: written(worth),
    correctedVersion:
      appeal.correctedBy === null ? null : (versions.get(appeal.correctedBy) ?? null),
    ...lineToBeChecked(toCheck.has(appeal.indicatorId))
  })

/** Versions are asked for only where an appeal names one. */
const linesOf = Effect.gen(function* () {
  const { heads } = yield* PublicationRepo
  const checkedIn = yield* idsToCheck
  return Effect.fnUntraced(function* (appeals: ReadonlyArray<Appeal>) {
    const [first] = appeals
    if (first === undefined) return []
    const isCorrected = appeals.some(({ correctedBy }) => correctedBy !== null)
    const known = isCorrected ? yield* heads(first.officeId) : []
    const versions = new Map(known.map(({ id, version }) => [id, version]))
    return appeals.map(appealLine(versions, yield* checkedIn(first.officeId)))
  })
})

type NoOffice = OfficeNotFound | OfficeAmbiguous
type NoPlace = PlaceNotFound | PlaceAmbiguous
type NotShown = AppealNotFound | DoubleOpen
type NoStep = AppealNotFound | AppealStepRefused

export class Appeals extends Context.Service<
  Appeals,
  {
    readonly lodge: (
      wanted: LodgeWanted
    ) => Effect.Effect<
      AppealLine,
      NoOffice | NoPlace | AppealRefused | CalendarUnknown | FileNotFound | FileTooLarge
    >
    readonly list: (wanted: AppealsWanted) => Effect.Effect<CountedPage<AppealLine>, NoOffice>
    readonly show: (wanted: OfAppeal) => Effect.Effect<AppealLine, NoOffice | NotShown>
    readonly attachment: (
      wanted: OfAppeal
    ) => Effect.Effect<FileGiven, NoOffice | NotShown | FileNotFound>
    readonly accept: (wanted: OfAppeal) => Effect.Effect<AppealLine, NoOffice | NoStep>
    readonly decide: (wanted: DecideWanted) => Effect.Effect<AppealLine, NoOffice | NoStep>
    readonly withdraw: (wanted: AtAppeal) => Effect.Effect<AppealLine, NoPlace | NoStep>
    readonly reply: (wanted: ReplyWanted) => Effect.Effect<AppealLine, NoPlace | NoStep>
  }
>()("aiwei/Appeals") {
  static readonly layer = Layer.effect(
    Appeals,
    Effect.gen(function* () {
      const offices = yield* Offices
      const repo = yield* AppealRepo
      const files = yield* attachedFiles
      const lodge = yield* appealLodged
      const steps = yield* appealSteps
      const lines = yield* linesOf
      const doubles = yield* ownDoubles

      /** A step whose appeal is told as a line. */
      const lined = <A, E, R>(step: (wanted: A) => Effect.Effect<Appeal, E, R>) =>
        Effect.fnUntraced(function* (wanted: A) {
          const appeal = yield* step(wanted)
          const [line] = yield* lines([appeal])
          return line ?? appealLine(new Map(), new Set())(appeal)
        })

      const list = Effect.fn("Appeals.list")(function* (wanted: AppealsWanted) {
        const { office, period, state, ...part } = wanted
        const { id } = yield* offices.resolve(office ?? null)
        const { reach } = yield* CurrentActor
        const hidden = yield* doubles.units
        const all = besides(yield* repo.ofOffice(id, period ?? null), hidden).filter(
          (one) => isInReach(reach, one.path) && (state ?? one.state) === one.state
        )
        const page = partOfAll(all, (one) => one.id, part)
        return { ...page, rows: yield* lines(page.rows) }
      })

      const attachment = Effect.fn("Appeals.attachment")(function* (wanted: OfAppeal) {
        return yield* files.given(wanted.id, yield* steps.seen(wanted))
      })

      return {
        lodge: lined(lodge),
        list,
        show: lined(steps.seen),
        attachment,
        accept: lined(steps.accept),
        decide: lined(steps.decide),
        withdraw: lined(steps.withdraw),
        reply: lined(steps.reply)
      }
    })
  )
}
