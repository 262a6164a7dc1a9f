/** Partner units for the terminal: the allocation table, stairwells without one, and the log of sessions. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { OverlayWords } from "../../words/overlays/overlayWords.ts"

type Partners = Outputs["partners"]

const hoursOf = (minutes: number): string => String(Math.round(minutes / 6) / 10)

interface Allocation {
  readonly day: string
  readonly from: string
  readonly rows: ReadonlyArray<Partners["list"]["rows"][number]>
}

export const allocationText = (words: OverlayWords, { rows, from, day }: Allocation): string => {
  if (rows.length === 0) return words.noPartners
  const places = rows.flatMap(({ name, active, places: held }) => {
    const who = active ? name : `${name}${words.gone}`
    const lines = held.map(({ path, stairwells, since }) => [who, path, stairwells, since])
    return lines.length === 0 ? [[who, "", 0, ""]] : lines
  })
  const sums = rows.map(({ name, contact, stairwells, sums: sum }) => [
    name,
    contact,
    stairwells,
    sum.sessions,
    sum.atWeekends,
    sum.people,
    sum.ads,
    sum.deadCorners,
    sum.clutter
  ])
  const heads = [words.partner, words.contact, words.stairwells, words.sessions, words.weekends]
  const counts = [words.people, words.ads, words.deadCorners, words.clutter]
  return [
    table(
      [words.partner, words.place, words.stairwells, words.since].map((title) => ({ title })),
      places
    ),
    "",
    words.summedFrom(from, day),
    table(
      [...heads, ...counts].map((title) => ({ title })),
      sums
    )
  ].join("\n")
}

export const coverageOfStairwells = (
  words: OverlayWords,
  { stairwells, covered, uncounted }: Omit<Partners["coverage"], "rows" | "next">,
  rows: ReadonlyArray<Partners["coverage"]["rows"][number]>
): string => {
  const head = words.covered(covered, stairwells, uncounted)
  if (rows.length === 0) return head
  const lines = rows.map((row) => [row.place, words.no(row.no, row.uncounted)])
  return `${table([{ title: words.place }, { title: words.stairwell }], lines)}\n${head}`
}

export const sessionsText = (
  words: OverlayWords,
  rows: ReadonlyArray<Partners["sessions"]["rows"][number]>
): string => {
  if (rows.length === 0) return words.noSessions
  const heads = [words.day, "", words.partner, words.place, words.people, words.hours]
  const counts = [words.ads, words.deadCorners, words.clutter, words.id]
  return table(
    [...heads, ...counts].map((title) => ({ title })),
    rows.map((row) => [
      row.day,
      row.weekend ? words.weekend : "",
      row.organisationName,
      row.placeName,
      row.people,
      row.minutes === null ? "" : hoursOf(row.minutes),
      row.ads,
      row.deadCorners,
      row.clutter,
      row.id
    ])
  )
}
