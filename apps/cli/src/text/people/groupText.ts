/** Leading groups for the terminal: a line each, and one with its roster of a day. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { GroupWords } from "../../words/people/groupWords.ts"

type Groups = Outputs["groups"]
type Shown = Groups["show"]
type Seat = Shown["roster"][number]

export const groupsText = (
  words: GroupWords,
  rows: ReadonlyArray<Groups["list"]["rows"][number]>
): string =>
  rows.length === 0
    ? words.noGroups
    : table(
        [
          { title: words.name },
          { title: words.unit },
          { title: words.purpose },
          { title: words.head },
          { title: words.seats, align: "right" },
          { title: words.empty, align: "right" },
          { title: words.id }
        ],
        rows.map((row) => [
          row.name,
          row.unitName,
          words.purposes[row.purpose],
          row.head,
          row.seats,
          row.empty,
          row.id
        ])
      )

const holderOf = (words: GroupWords, { holder, gap, exOfficio }: Seat): string => {
  const by = exOfficio === null ? "" : words.exOfficio(exOfficio.postKind)
  if (holder === null) return `${gap === null ? words.empty : words.gap(gap)}${by}`
  const where = [holder.organisation, holder.title].filter((text) => text !== null).join(" ")
  return `${holder.name}${where === "" ? "" : ` ${where}`}${by}`
}

export const groupText = (
  words: GroupWords,
  { group, day, roster, adjustments }: Shown
): string => {
  const document = [group.docNo, group.docDay].filter((text) => text !== null).join(" ")
  const head = [
    group.name,
    `${words.unit} ${group.unitName}　${words.purpose} ${words.purposes[group.purpose]}`,
    ...(document === "" ? [] : [`${words.document} ${document}`]),
    `${words.day} ${day}`
  ]
  const seats = table(
    [
      { title: words.role },
      { title: words.holder },
      { title: words.dutyText },
      { title: words.since },
      { title: words.id }
    ],
    roster.map((seat) => [
      words.roles[seat.role],
      holderOf(words, seat),
      seat.dutyText,
      seat.validFrom,
      seat.seatId
    ])
  )
  const changes = adjustments.map(
    ({ onDay, reason, docNo }) => `  ${onDay} ${reason}${docNo === null ? "" : ` ${docNo}`}`
  )
  const told = changes.length === 0 ? [] : [words.adjustments, ...changes]
  return [...head, "", seats, ...told].join("\n")
}
