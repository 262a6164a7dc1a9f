/** A year of the calendar for the terminal: the days that do not follow the week, and the office's own. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { CalendarWords } from "../../words/months/calendarWords.ts"

type Shown = Outputs["calendar"]["show"]

const forever = "9999-12-31"

const ownText = (words: CalendarWords, own: Shown["own"]): string =>
  table(
    [words.id, words.day, words.until, words.weekday, words.purpose, words.working, words.why].map(
      (title) => ({ title })
    ),
    own.map((row) => [
      row.id,
      row.firstDay,
      row.until === forever ? words.open : row.until,
      row.weekday === null ? words.everyDay : (words.weekdays[row.weekday - 1] ?? ""),
      words.purposes[row.purpose],
      row.working ? words.yes : words.no,
      row.name
    ])
  )

export const calendarText = (words: CalendarWords, view: Shown): string => {
  const own = view.own.length === 0 ? [] : [ownText(words, view.own)]
  if (!view.known) return [words.unknown(view.year), ...own].join("\n")
  const status = view.status === null ? "" : ` [${words.statuses[view.status]}]`
  const days = table(
    [words.day, words.weekday, words.working, words.why].map((title) => ({ title })),
    view.days.map((row) => [
      row.day,
      words.weekdays[row.weekday - 1] ?? "",
      row.working ? words.yes : words.no,
      [words.whys[row.why], row.name ?? ""].join(" ").trim()
    ])
  )
  const head = words.head(view.year, view.workingDays ?? 0, `${view.source ?? ""}${status}`)
  return [head, days, ...own].join("\n")
}
