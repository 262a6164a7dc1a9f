import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
/** The columns of the grants. */
import { Tag } from "@aiwei/ui/Tag"

import { today } from "../../format/today.ts"
import type { Words } from "../../words/Words.ts"
import { column } from "../register/columns/column.ts"
import { RecordLink } from "../register/columns/RecordLink.tsx"
import { type GrantOf, type GrantRow, lastDay } from "./grantRows.ts"

const tones = { now: "ok", later: "info", none: "warn" } as const

export const stateOf = (grant: GrantOf | null): keyof typeof tones => {
  if (grant === null) return "none"
  return grant.validFrom > today() ? "later" : "now"
}

export const placeText = ({ rights }: Words, grant: GrantOf): string =>
  grant.placeId === null ? rights.everywhere : (grant.placeName ?? grant.placeId)

export const rightsColumns = (
  words: Words,
  onOpen: (name: string) => void
): ReadonlyArray<TableColumn<GrantRow>> => {
  const { rights: it, frame } = words
  const { fields, states } = it
  const texts = (all: ReadonlyArray<string>) => all.map((text) => ({ value: text, text }))
  return [
    column({
      key: "account",
      title: fields.account,
      width: 176,
      sticky: true,
      always: true,
      value: ({ account }) => `${account.displayName} ${account.name}`,
      cell: ({ account }) => (
        <RecordLink id={account.name} onOpen={onOpen}>
          {account.displayName} <small>{account.name}</small>
        </RecordLink>
      )
    }),
    column({
      key: "role",
      title: fields.role,
      kind: "choice",
      width: 152,
      choices: texts(Object.values(frame.roles)),
      value: ({ grant }) => (grant === null ? null : frame.roles[grant.role])
    }),
    column({
      key: "place",
      title: fields.place,
      width: 200,
      value: ({ grant }) => (grant === null ? null : placeText(words, grant))
    }),
    column({
      key: "from",
      title: fields.from,
      kind: "day",
      width: 112,
      value: ({ grant }) => grant?.validFrom ?? null
    }),
    column({
      key: "until",
      title: fields.until,
      kind: "day",
      width: 112,
      value: ({ grant }) => (grant === null ? null : (lastDay(grant) ?? it.endless))
    }),
    column({
      key: "state",
      title: fields.state,
      kind: "choice",
      width: 104,
      choices: texts(Object.values(states)),
      value: ({ grant }) => states[stateOf(grant)],
      cell: ({ grant }) => <Tag tone={tones[stateOf(grant)]}>{states[stateOf(grant)]}</Tag>
    })
  ]
}
