/** What a merge or a split would change, for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

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
  return `${org.planTitle(plan.on, plan.places)}\n${table(heads, rows)}`
}
