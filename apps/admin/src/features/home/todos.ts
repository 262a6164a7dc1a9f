/** What waits, as lines that lead somewhere, the most pressing first. */
import type { HomeView } from "@aiwei/queries/homeQueries"
import type { IconName } from "@aiwei/ui/Icon"

import type { Words } from "../../words/Words.ts"

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

export const todos = (words: Words, { waiting, month }: HomeView): ReadonlyArray<Todo> => {
  const { home } = words
  const at = (period: string) => `/ranking/${period}`
  return [
    ...batches(words, waiting),
    ...waiting.changedSince.map((one) =>
      todo("warning", home.changed(one), home.see.changed, at(one))
    ),
    ...waiting.unpublished.map((one) =>
      todo("rank", home.unpublished(one), home.see.publish, at(one))
    ),
    ...(month === null || month.discrepancies === 0
      ? []
      : [
          todo(
            "warning",
            home.discrepancies(month.period, month.discrepancies),
            home.see.changed,
            at(month.period)
          )
        ]),
    ...officers(words, waiting.unknownOfficers)
  ]
}
