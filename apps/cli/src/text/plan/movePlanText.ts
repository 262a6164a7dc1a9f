/** What a move would change, for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { Words } from "../../words/zh.ts"

type MovePlan = Outputs["org"]["previewMove"]

const pathOf = (path: MovePlan["to"]) => path.map(({ name }) => name).join("/")

export const movePlanText = (words: Words, plan: MovePlan): string => {
  const { movePlan } = words.org
  if (!plan.moves) return movePlan.stays(plan.unit.name, plan.on)
  const rows = [
    [movePlan.from, pathOf(plan.from)],
    [movePlan.to, pathOf(plan.to)],
    ...(["places", "people", "duties", "officers", "zones"] as const).map((what) => [
      movePlan[what],
      String(plan[what])
    ]),
    ...(plan.sameName ? [[words.org.sameName, plan.unit.name]] : [])
  ]
  const heads = [{ title: words.org.what }, { title: words.org.note }]
  return `${movePlan.title(plan.unit.name, plan.on)}\n${table(heads, rows)}`
}
