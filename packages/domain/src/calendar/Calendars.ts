/** Use cases about an office's working days. docs/rules/calendar.md */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { Atomically } from "../shared/Atomically.ts"
import { type Day, dayAfter, forever } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now, today } from "../shared/Instant.ts"
import { type CalendarUnknown, OfficeDayNotFound, OfficeDayRefused } from "./calendarErrors.ts"
import { calendarReader, dueAfter } from "./calendarReader.ts"
import { CalendarRepo } from "./CalendarRepo.ts"
import { type CalendarView, calendarView } from "./CalendarView.ts"
import { type CalendarPurpose, type OfficeDay, OfficeDayId } from "./OfficeDay.ts"
import { yearOf } from "./WorkCalendar.ts"

interface OfOffice {
  readonly office?: string | null | undefined
  readonly purpose?: CalendarPurpose | null | undefined
}

export interface YearWanted extends OfOffice {
  /** This year when left out. */
  readonly year?: number | null | undefined
}

export interface DueWanted extends OfOffice {
  readonly from: Day
  readonly days: number
}

export interface SetDay extends OfOffice {
  readonly from: Day
  /** The last day; `from` alone when left out, and null is: until further notice. */
  readonly to?: Day | null | undefined
  readonly weekday?: number | null | undefined
  readonly working: boolean
  readonly name: string
}

export interface TellYear extends OfOffice {
  readonly year: number
  readonly source: string
}

type NoOffice = OfficeNotFound | OfficeAmbiguous

export class Calendars extends Context.Service<
  Calendars,
  {
    readonly show: (wanted: YearWanted) => Effect.Effect<CalendarView, NoOffice>
    readonly due: (
      wanted: DueWanted
    ) => Effect.Effect<{ readonly day: Day }, NoOffice | CalendarUnknown>
    readonly set: (wanted: SetDay) => Effect.Effect<OfficeDay, NoOffice | OfficeDayRefused>
    readonly clear: (wanted: {
      readonly office?: string | null | undefined
      readonly id: string
    }) => Effect.Effect<OfficeDay, NoOffice | OfficeDayNotFound>
    /** The office has entered a year's holidays itself, as days of its own. */
    readonly tellYear: (wanted: TellYear) => Effect.Effect<CalendarView, NoOffice>
  }
>()("aiwei/Calendars") {
  static readonly layer = Layer.effect(
    Calendars,
    Effect.gen(function* () {
      const offices = yield* Offices
      const repo = yield* CalendarRepo
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const read = yield* calendarReader
      const acting = Effect.map(CurrentActor, ({ kind, name }) => `${kind}:${name}`)

      const show = Effect.fn("Calendars.show")(function* ({ office, year, purpose }: YearWanted) {
        const { id } = yield* offices.resolve(office ?? null)
        const wanted = year ?? yearOf(yield* today)
        const told = (yield* repo.yearsOf(id)).find((one) => one.year === wanted) ?? null
        const own = yield* repo.ofOffice(id)
        return calendarView(yield* read(id), wanted, purpose ?? "all", own, told)
      })

      const due = Effect.fn("Calendars.due")(function* (wanted: DueWanted) {
        const { id } = yield* offices.resolve(wanted.office ?? null)
        const { from, days, purpose } = wanted
        return { day: yield* dueAfter(yield* read(id), from, days, purpose ?? "all") }
      })

      const set = Effect.fn("Calendars.set")(function* (wanted: SetDay) {
        const { from, to, weekday, working, name } = wanted
        if (to != null && to < from) {
          return yield* new OfficeDayRefused({ why: "endsFirst", from, to })
        }
        const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
        const row: OfficeDay = {
          id: OfficeDayId.make(yield* ids.next),
          officeId,
          purpose: wanted.purpose ?? "all",
          firstDay: from,
          until: to === null ? forever : dayAfter(to ?? from),
          weekday: weekday ?? null,
          working,
          name: name.trim(),
          setAt: yield* now,
          setBy: yield* acting,
          clearedAt: null,
          clearedBy: null
        }
        yield* repo.insert(row)
        const subject = `OfficeDay/${row.id}`
        yield* audit.append({ verb: "calendar.set", place: officeId, subject, after: row })
        return row
      }, atomically.run)

      const clear = Effect.fn("Calendars.clear")(function* (wanted: {
        readonly office?: string | null | undefined
        readonly id: string
      }) {
        const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
        const before = Option.getOrNull(yield* repo.findById(OfficeDayId.make(wanted.id)))
        if (before === null || before.officeId !== officeId || before.clearedAt !== null) {
          return yield* new OfficeDayNotFound({ id: wanted.id })
        }
        const [clearedAt, clearedBy] = [yield* now, yield* acting]
        yield* repo.clear(before.id, clearedAt, clearedBy)
        const after = { ...before, clearedAt, clearedBy }
        const subject = `OfficeDay/${before.id}`
        yield* audit.append({ verb: "calendar.clear", place: officeId, subject, before, after })
        return after
      }, atomically.run)

      const tellYear = Effect.fn("Calendars.tellYear")(function* (wanted: TellYear) {
        const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
        const [setAt, setBy] = [yield* now, yield* acting]
        const row = { officeId, year: wanted.year, source: wanted.source.trim(), setAt, setBy }
        const before = (yield* repo.yearsOf(officeId)).find(({ year }) => year === wanted.year)
        yield* repo.tellYear(row)
        const subject = `OfficeYear/${officeId}/${wanted.year}`
        const entry = { verb: "calendar.tellYear", place: officeId, subject, after: row } as const
        yield* audit.append(before === undefined ? entry : { ...entry, before })
        return yield* show({ office: officeId, year: wanted.year })
      }, atomically.run)

      return { show, due, set, clear, tellYear }
    })
  )
}
