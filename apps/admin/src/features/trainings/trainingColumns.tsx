/** The columns of the trainings: who, for what, and whether it still counts today. */
import type { TrainingRow } from "@aiwei/queries/duty/trainingQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Tag } from "@aiwei/ui/Tag"

import type { Words } from "../../words/Words.ts"
import { column } from "../register/columns/column.ts"
import { RecordLink } from "../register/columns/RecordLink.tsx"
import { countsFor, untilOf } from "./counting.ts"

interface Told {
  readonly words: Words
  readonly today: string
  readonly dutyName: (code: string) => string
  readonly onOpen: (id: string) => void
}

const stateColumn = ({ words, today }: Told): TableColumn<TrainingRow> => {
  const { fields, states } = words.trainings
  const textOf = (row: TrainingRow) => (countsFor(row, today) ? states.valid : states.expired)
  return column({
    key: "state",
    title: fields.state,
    kind: "choice",
    width: 88,
    choices: [states.valid, states.expired].map((text) => ({ value: text, text })),
    value: textOf,
    cell: (row) => <Tag tone={countsFor(row, today) ? "ok" : "warn"}>{textOf(row)}</Tag>
  })
}

export const trainingColumns = (told: Told): ReadonlyArray<TableColumn<TrainingRow>> => {
  const { fields } = told.words.trainings
  const plain = (
    key: Exclude<keyof typeof fields, "state">,
    width: number,
    value: (row: TrainingRow) => string | number | null,
    more: Partial<TableColumn<TrainingRow>> = {}
  ) => column<TrainingRow>({ key, title: fields[key], width, value, ...more })
  return [
    plain("person", 112, ({ personName }) => personName, {
      sticky: true,
      always: true,
      cell: ({ id, personName }) => (
        <RecordLink id={id} onOpen={told.onOpen}>
          {personName}
        </RecordLink>
      )
    }),
    plain("duty", 160, ({ duty }) => told.dutyName(duty)),
    stateColumn(told),
    plain("day", 112, ({ day }) => day, { kind: "day" }),
    plain("validUntil", 112, (row) => untilOf(row) ?? told.words.trainings.forever),
    plain("minutes", 96, ({ minutes }) => minutes, { kind: "number", align: "right" }),
    plain("certificate", 144, ({ certificate }) => certificate),
    plain("givenBy", 160, ({ givenBy }) => givenBy)
  ]
}
