/** The columns of the appeals; the number leads to the whole of it. */
import type { AppealLine } from "@aiwei/queries/publication/appealQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import { minuteOf } from "../../format/dayText.ts"
import type { Words } from "../../words/Words.ts"
import { markedLine } from "../ranking/markedLine.ts"
import { column } from "../register/columns/column.ts"
import { RecordLink } from "../register/columns/RecordLink.tsx"
import { correctedAt } from "./appealDeeds.ts"
import type { AppealWords } from "./useAppealWords.ts"

type Columns = ReadonlyArray<TableColumn<AppealLine>>

const texts = (all: Readonly<Record<string, string>>) =>
  Object.values(all).map((text) => ({ value: text, text }))

/** What is contested. */
const lineColumns = (words: Words, it: AppealWords, onOpen: (id: string) => void): Columns => [
  column({
    key: "no",
    title: it.columns.no,
    kind: "number",
    width: 80,
    sticky: true,
    always: true,
    value: ({ no }) => no,
    cell: ({ id, no }) => (
      <RecordLink id={id} onOpen={onOpen}>
        {String(no)}
      </RecordLink>
    )
  }),
  column({ key: "unit", title: it.columns.unit, width: 168, value: ({ unitName }) => unitName }),
  column({ key: "period", title: it.columns.period, width: 88, value: ({ period }) => period }),
  column({
    key: "line",
    title: it.columns.line,
    width: 200,
    value: ({ lineName, toBeChecked }) => markedLine(words, lineName, toBeChecked)
  }),
  column({
    key: "points",
    title: it.columns.points,
    width: 112,
    align: "right",
    value: ({ points, worth }) => it.points(points, worth)
  })
]

/** How far it is. */
const stateColumns = ({ columns, states, outcomes, corrected }: AppealWords): Columns => [
  column({
    key: "state",
    title: columns.state,
    kind: "choice",
    choices: texts(states),
    width: 96,
    value: ({ state }) => states[state]
  }),
  column({
    key: "outcome",
    title: columns.outcome,
    kind: "choice",
    choices: texts(outcomes),
    width: 96,
    value: ({ outcome }) => (outcome === null ? null : outcomes[outcome])
  }),
  column({
    key: "corrected",
    title: columns.corrected,
    width: 140,
    value: ({ correctedBy, correctedVersion }) =>
      correctedBy === null ? null : corrected(correctedVersion),
    cell: (appeal) =>
      appeal.correctedBy === null ? null : (
        <a href={correctedAt(appeal)}>{corrected(appeal.correctedVersion)}</a>
      )
  }),
  column({
    key: "lodgedAt",
    title: columns.lodgedAt,
    width: 148,
    value: ({ lodgedAt }) => minuteOf(lodgedAt)
  }),
  column({
    key: "lastDay",
    title: columns.lastDay,
    kind: "day",
    width: 112,
    value: ({ lastDay }) => lastDay
  })
]

export const appealColumns = (
  words: Words,
  it: AppealWords,
  onOpen: (id: string) => void
): Columns => [...lineColumns(words, it, onOpen), ...stateColumns(it)]
