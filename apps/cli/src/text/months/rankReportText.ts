/** Peer groups, re-check lists, improvement and roll-ups for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { RankWords } from "../../words/months/rankWords.ts"

type Rankings = Outputs["rankings"]

const heads = (titles: ReadonlyArray<string>) => titles.map((title) => ({ title }))

export const groupsText = (words: RankWords, view: Rankings["groups"]): string => {
  const rows = view.groups.flatMap(({ name, members }) =>
    members.map((one) => [
      name,
      one.unitName,
      one.unitCode ?? "",
      one.from,
      one.until ?? words.open
    ])
  )
  return rows.length === 0
    ? words.noGroups
    : table(heads([words.group, words.unit, words.code, words.from, words.until]), rows)
}

export const recheckText = (words: RankWords, view: Rankings["recheck"]): string => {
  if (view.terms === null) return words.noTerms
  if (view.rows.length === 0) return words.nobodyDue(view.next)
  const rows = view.rows.map((row) => [
    row.unitName,
    row.group ?? "",
    row.rank === null ? "—" : `${row.rank}/${row.of}`,
    row.total ?? "—",
    row.run
  ])
  const titles = heads([words.unit, words.group, words.rank, words.total, words.run])
  const { places, runs } = view.terms
  return [words.due(view.next, places, runs), table(titles, rows)].join("\n")
}

export const improvedText = (words: RankWords, view: Rankings["improved"]): string => {
  if (view.comparedWith === null) return words.nothingBefore
  const part = (title: string, rows: Rankings["improved"]["byPlaces"]) => [
    title,
    table(
      heads([words.unit, words.group, words.rank, words.change, words.points]),
      rows.map((row) => [
        row.unitName,
        row.group ?? "",
        row.rank ?? "—",
        row.change ?? "—",
        row.pointsChange ?? "—"
      ])
    )
  ]
  return [
    ...part(words.byPlaces(view.comparedWith), view.byPlaces),
    "",
    ...part(words.byPoints(view.comparedWith), view.byPoints)
  ].join("\n")
}

export const rollUpText = (words: RankWords, view: Rankings["rollUp"]): string => {
  const rows = view.rows.map((row) => [
    row.id === null ? words.nobody : row.name,
    row.mean ?? "—",
    `${row.counted}/${row.units}`
  ])
  const left = view.rows.flatMap((row) => row.leftOut)
  const told = (["noTotal", "noWeight"] as const).flatMap((why) => {
    const names = left.filter((one) => one.why === why).map(({ unitName }) => unitName)
    return names.length === 0 ? [] : [words.leftOut(names.join("、"), words.why[why])]
  })
  return [table(heads([words.unit, words.mean, words.counted]), rows), ...told].join("\n")
}
