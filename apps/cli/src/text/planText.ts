/** What a merge or a split would change, for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

/** 任职随之转移 3 项，领导小组到此为止 1 项 */
const countsText = ({ org }: Words, { pointers }: Outputs["org"]["previewMerge"]): string => {
  const kinds = Map.groupBy(pointers, ({ kind, fate }) => `${kind}/${fate}`)
  const told = [...kinds.values()].flatMap((rows) => {
    const [first] = rows
    if (first === undefined) return []
    return org.count(org.pointers[first.kind], org.fates[first.fate], rows.length)
  })
  return org.counted(told)
}

export const closeText = (words: Words, plan: Outputs["org"]["previewClose"]): string => {
  const { org } = words
  const told = plan.ends.map(({ kind, count }) =>
    org.count(org.pointers[kind], org.fates.ends, count)
  )
  return `${org.closeTitle(plan.name, plan.on, plan.places)}\n${org.counted(told)}`
}

export const planText = (words: Words, plan: Outputs["org"]["previewMerge"]): string => {
  const { org } = words
  const nameOf = (to: number | null) => (to === null ? "" : (plan.into[to]?.name ?? ""))
  const rows = [
    ...plan.closes.map(({ name }) => [org.closes, name, ""]),
    ...plan.moves.map(({ name, places, from, to }) => [
      org.moves(places),
      `${from}/${name}`,
      nameOf(to)
    ]),
    ...plan.pointers.map(({ kind, name, unitName, fate, to, id }) => [
      `${org.pointers[kind]} ${org.fates[fate]}`,
      `${unitName} ${name}`,
      fate === "decide" ? id : nameOf(to)
    ]),
    ...plan.sameNames.map((name) => [org.sameName, name, ""])
  ]
  const heads = [{ title: org.what }, { title: words.name }, { title: org.to }]
  return `${org.planTitle(plan.on, plan.places)}\n${table(heads, rows)}\n${countsText(words, plan)}`
}
