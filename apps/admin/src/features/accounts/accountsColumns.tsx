/** The columns of the accounts. */
import type { AccountLine } from "@aiwei/queries/administration/accountsQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Tag } from "@aiwei/ui/Tag"

import { isAhead, minuteOf } from "../../format/dayText.ts"
import type { Words } from "../../words/Words.ts"
import { column } from "../register/columns/column.ts"
import { RecordLink } from "../register/columns/RecordLink.tsx"

export const rolesText = (words: Words, roles: AccountLine["roles"]): string =>
  roles.length === 0
    ? words.accounts.noRoles
    : words.register.join(roles.map((role) => words.frame.roles[role]))

/** Null once the time is over: the server only says until when. */
export const lockedUntil = ({ closedUntil }: AccountLine): string | null =>
  closedUntil !== null && isAhead(closedUntil) ? minuteOf(closedUntil) : null

const choices = (texts: ReadonlyArray<string>) => texts.map((text) => ({ value: text, text }))

const nameColumn = (
  { accounts: it }: Words,
  onOpen: (name: string) => void
): TableColumn<AccountLine> =>
  column({
    key: "name",
    title: it.fields.name,
    width: 136,
    sticky: true,
    always: true,
    value: ({ name }) => name,
    cell: ({ name }) => (
      <RecordLink id={name} onOpen={onOpen}>
        {name}
      </RecordLink>
    )
  })

const stateColumn = ({ accounts: { fields, states } }: Words): TableColumn<AccountLine> =>
  column({
    key: "state",
    title: fields.state,
    kind: "choice",
    width: 88,
    choices: choices([states.active, states.closed]),
    value: ({ state }) => states[state],
    cell: ({ state }) => <Tag tone={state === "active" ? "ok" : "warn"}>{states[state]}</Tag>
  })

const factorColumn = ({ accounts: { fields, factor } }: Words): TableColumn<AccountLine> =>
  column({
    key: "secondFactor",
    title: fields.secondFactor,
    kind: "choice",
    width: 104,
    choices: choices([factor.on, factor.off]),
    value: ({ hasSecondFactor }) => (hasSecondFactor ? factor.on : factor.off)
  })

export const accountsColumns = (
  words: Words,
  onOpen: (name: string) => void
): ReadonlyArray<TableColumn<AccountLine>> => {
  const { accounts: it } = words
  const text = (
    key: keyof typeof it.fields,
    width: number,
    value: (row: AccountLine) => string | null,
    more: Partial<TableColumn<AccountLine>> = {}
  ) => column<AccountLine>({ key, title: it.fields[key], width, value, ...more })
  const lastSignIn = ({ lastSignInAt }: AccountLine) =>
    lastSignInAt === null ? it.never : minuteOf(lastSignInAt)
  return [
    nameColumn(words, onOpen),
    text("displayName", 152, (row) => row.displayName),
    stateColumn(words),
    text("roles", 208, ({ roles }) => rolesText(words, roles)),
    factorColumn(words),
    text("lastSignIn", 148, lastSignIn),
    text("closedUntil", 148, lockedUntil),
    text("createdAt", 148, ({ createdAt }) => minuteOf(createdAt), { hiddenAtFirst: true })
  ]
}
