/** The worklist of one officer, for the terminal: places with what is open there, and points to visit. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { OverlayWords } from "../../words/overlays/overlayWords.ts"

type Worklist = Outputs["worklists"]["of"]
type Item = Worklist["places"][number]["open"][number]

const itemsOf = (words: OverlayWords, items: ReadonlyArray<Item>): string =>
  [...Map.groupBy(items, ({ kind }) => kind)]
    .map(([kind, of]) => `${words.items[kind]} ${of.length}`)
    .join("，")

export const worklistText = (
  words: OverlayWords,
  { places, contactPoints, tasks, open, beyond, person, day }: Worklist,
  dutyName: (code: string) => string
): string => {
  const more = beyond === 0 ? "" : `\n${words.beyond(beyond)}`
  if (places.length + contactPoints.length + tasks.length === 0)
    return `${person.name}：${words.noWork}${more}`
  const rows = [
    ...places.map(({ place, duties, open: items }) => [
      place,
      duties.map(dutyName).join("、"),
      itemsOf(words, items)
    ]),
    ...contactPoints.map(({ path, visited }) => [path, words.point, visited ? "" : words.toVisit]),
    ...tasks.map(({ title, due, late }) => [title, words.task, words.due(due, late)])
  ]
  const heads = [words.place, words.duties, words.openItems].map((title) => ({ title }))
  return `${person.name} ${day}\n${table(heads, rows)}\n${words.openCount(open)}${more}`
}
