/** The columns of the rule documents: which version, from when, whether it is in force, who rests on it. */
import type { RuleLine } from "@aiwei/queries/duty/ruleQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import type { Words } from "../../words/Words.ts"
import { column } from "../register/columns/column.ts"
import { RecordLink } from "../register/columns/RecordLink.tsx"
import { ruleState } from "./ruleVersions.ts"

interface Asked {
  readonly words: Words
  readonly day: string
  /** How many schemes name it. */
  readonly usedBy: (id: string) => number
  readonly onOpen: (id: string) => void
}

export const ruleColumns = ({
  words,
  day,
  usedBy,
  onOpen
}: Asked): ReadonlyArray<TableColumn<RuleLine>> => {
  const { fields, states } = words.rules
  const count = { kind: "number", align: "right" } as const
  const stateOf = (rule: RuleLine) => states[ruleState(rule, day)]
  return [
    column({
      key: "title",
      title: fields.title,
      width: 320,
      sticky: true,
      always: true,
      value: ({ title }) => title,
      cell: ({ id, title }) => (
        <RecordLink id={id} onOpen={onOpen}>
          {title}
        </RecordLink>
      )
    }),
    column({ key: "version", title: fields.version, width: 72, ...count, value: (r) => r.version }),
    column({
      key: "state",
      title: fields.state,
      kind: "choice",
      width: 104,
      choices: Object.values(states).map((text) => ({ value: text, text })),
      value: stateOf,
      cell: (rule) => (
        <Show when={rule.inForce} fallback={<Tag>{stateOf(rule)}</Tag>}>
          <Tag tone="ok">{stateOf(rule)}</Tag>
        </Show>
      )
    }),
    column({ key: "from", title: fields.from, width: 112, value: (r) => r.effectiveFrom }),
    column({ key: "number", title: fields.number, width: 176, value: (r) => r.number }),
    column({
      key: "schemes",
      title: fields.schemes,
      width: 104,
      ...count,
      value: (r) => usedBy(r.id)
    }),
    column({ key: "file", title: fields.file, width: 200, value: (r) => r.fileName })
  ]
}
