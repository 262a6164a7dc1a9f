/** What waits, as lines that lead somewhere, the most pressing first. */
import type { HomeView } from "@aiwei/queries/homeQueries"
import type { IconName } from "@aiwei/ui/Icon"

import type { Words } from "../../words/Words.ts"
import type { May } from "../frame/rights/useMay.ts"

export interface Todo {
  readonly icon: IconName
  readonly text: string
  readonly note: string
  readonly act: string
  readonly href: string
}

const todo = (icon: IconName, text: string, act: string, href: string, note = ""): Todo => ({
  icon,
  text,
  note,
  act,
  href
})

const batches = ({ home }: Words, { openBatches, openBatchCount }: HomeView["waiting"]) => {
  const shown = openBatches.map(({ batch, source, files }) =>
    todo("import", home.openBatch(source, files), home.see.open, `/import/${batch}`)
  )
  const rest = openBatchCount - openBatches.length
  return rest > 0
    ? [...shown, todo("import", home.moreBatches(rest), home.see.open, "/import")]
    : shown
}

const officers = ({ home }: Words, { buildings, names }: HomeView["waiting"]["unknownOfficers"]) =>
  buildings === 0
    ? []
    : [
        todo(
          "person",
          home.unknownOfficers(buildings),
          home.see.officers,
          "/buildings?t=f:officerKnown~anyOf~false",
          home.names(names)
        )
      ]

/** The same number, and the same places behind it, as in the tree. */
const gapsOf = ({ home }: Words, { office }: HomeView, gaps: number) =>
  gaps === 0
    ? []
    : [
        todo(
          "zone",
          home.gaps(gaps),
          home.see.gaps,
          `/tree?place=${office}&why=gaps`,
          home.gapsNote
        )
      ]

/** Only what the one who reads it can do something about; `gaps` is undefined until it is known. */
export const todos = (
  words: Words,
  view: HomeView,
  may: May,
  gaps?: number
): ReadonlyArray<Todo> => {
  const { home } = words
  const { waiting, month } = view
  const at = (period: string) => `/ranking/${period}`
  return [
    ...(may("imports.list") ? batches(words, waiting) : []),
    ...(may("publications.publish") ? waiting.changedSince : []).map((one) =>
      todo("warning", home.changed(one), home.see.changed, at(one))
    ),
    ...(may("publications.publish") ? waiting.unpublished : []).map((one) =>
      todo("rank", home.unpublished(one), home.see.publish, at(one))
    ),
    ...(month === null || month.discrepancies === 0 || !may("publications.publish")
      ? []
      : [
          todo(
            "warning",
            home.discrepancies(month.period, month.discrepancies),
            home.see.changed,
            at(month.period)
          )
        ]),
    ...officers(words, waiting.unknownOfficers),
    ...gapsOf(words, view, gaps ?? 0)
  ]
}
