/** Contact points and the log of their visits, for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { OverlayWords } from "../../words/overlays/overlayWords.ts"

type Contacts = Outputs["contacts"]

export const boardText = (words: OverlayWords, board: Contacts["board"]): string => {
  const { points, holders, months, unvisited } = board
  if (points.length === 0) return words.noPoints
  const rows = points.map(({ path, holder, visits, lastVisit, id }) => [
    path,
    holder?.name ?? words.nobody,
    visits,
    lastVisit ?? words.never,
    id
  ])
  const heads = [words.point, words.holder, words.visits, words.last, words.id]
  const perHolder = holders.map((one) => [
    one.holder?.name ?? words.nobody,
    one.points,
    ...one.months.map(({ visits, own }) => words.ownVisits(visits, own))
  ])
  return [
    table(
      heads.map((title) => ({ title })),
      rows
    ),
    "",
    table(
      [words.holder, words.points, ...months].map((title) => ({ title })),
      perHolder
    ),
    "",
    words.unvisited(unvisited.length, months.at(-1) ?? "")
  ].join("\n")
}

export const visitsText = (
  words: OverlayWords,
  rows: ReadonlyArray<Contacts["visits"]["rows"][number]>
): string =>
  rows.length === 0
    ? words.noVisits
    : table(
        [words.day, words.point, words.who, words.findings, words.followUp, words.id].map(
          (title) => ({ title })
        ),
        rows.map(({ day, placeName, people, findings, followUp, id }) => [
          day,
          placeName,
          people.map(({ name }) => name).join(" "),
          findings,
          followUp,
          id
        ])
      )
