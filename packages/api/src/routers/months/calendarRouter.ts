import { Calendars } from "@aiwei/domain/calendar/Calendars"
/** An office's working days over the wire. */
import { CalendarPurpose } from "@aiwei/domain/calendar/OfficeDay"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange } from "../rowInputs.ts"
import { maybe, office, text } from "../wanted.ts"

const whole = (minimum: number, maximum: number) =>
  Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const purpose = { purpose: maybe(CalendarPurpose) }
const year = whole(1900, 2199)

const Show = Schema.UndefinedOr(Schema.Struct({ ...office, ...purpose, year: maybe(year) }))
const Due = Schema.Struct({ ...office, ...purpose, from: dayOfChange, days: whole(0, 250) })
const Set = Schema.Struct({
  ...office,
  ...purpose,
  from: dayOfChange,
  to: maybe(dayOfChange),
  weekday: maybe(whole(1, 7)),
  working: Schema.Boolean,
  name: text
})
const Clear = Schema.Struct({ ...office, id: text })
const TellYear = Schema.Struct({ ...office, year, source: text })

const read = { place: "office", narrowedBy: { office: "office" } } as const
const write = { place: "office", inside: { office: "office" } } as const

export const calendarRouter = router({
  show: procedure({ verb: "calendar.show", ...read }, Show).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Calendars.use((calendars) => calendars.show(input ?? {}))
    )
  ),

  due: procedure({ verb: "calendar.due", ...read }, Due).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Calendars.use((calendars) => calendars.due(input))
    )
  ),

  set: procedure({ verb: "calendar.set", ...write }, Set).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Calendars.use((calendars) => calendars.set(input))
    )
  ),

  clear: procedure({ verb: "calendar.clear", ...write, among: ["id"] }, Clear).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Calendars.use((calendars) => calendars.clear(input))
      )
  ),

  tellYear: procedure({ verb: "calendar.tellYear", ...write }, TellYear).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Calendars.use((calendars) => calendars.tellYear(input))
      )
  )
})
