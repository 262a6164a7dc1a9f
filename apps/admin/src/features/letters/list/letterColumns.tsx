/** The columns of the letters of a year: with whom, who signs, and whether it is signed. */
import type { LetterLine, LetterState } from "@aiwei/queries/duty/letterQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import type { Words } from "../../../words/Words.ts"
import { column } from "../../register/columns/column.ts"
import { RecordLink } from "../../register/columns/RecordLink.tsx"

/** What is over has no colour. */
const tones: Readonly<Partial<Record<LetterState, "ok" | "warn">>> = {
  unsigned: "warn",
  signed: "ok"
}

export const StateTag = (props: { readonly state: LetterState; readonly text: string }) => (
  <Show when={tones[props.state]} fallback={<Tag>{props.text}</Tag>}>
    {(tone) => <Tag tone={tone()}>{props.text}</Tag>}
  </Show>
)

const stateColumn = ({ letters: { fields, states } }: Words): TableColumn<LetterLine> =>
  column({
    key: "state",
    title: fields.state,
    kind: "choice",
    width: 96,
    choices: Object.values(states).map((text) => ({ value: text, text })),
    value: ({ state }) => states[state],
    cell: ({ state }) => <StateTag state={state} text={states[state]} />
  })

export const letterColumns = (
  words: Words,
  kindName: (kind: string) => string,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<LetterLine>> => {
  const { fields } = words.letters
  const plain = (
    key: keyof typeof fields,
    width: number,
    value: (row: LetterLine) => string | null,
    more: Partial<TableColumn<LetterLine>> = {}
  ) => column<LetterLine>({ key, title: fields[key], width, value, ...more })
  return [
    plain("party", 216, ({ partyBName }) => partyBName, {
      sticky: true,
      always: true,
      cell: ({ id, partyBName }) => (
        <RecordLink id={id} onOpen={onOpen}>
          {partyBName}
        </RecordLink>
      )
    }),
    plain("kind", 104, ({ partyBKind }) => kindName(partyBKind)),
    plain("leader", 104, ({ leaderName }) => leaderName),
    stateColumn(words),
    plain("signedOn", 112, ({ signedOn }) => signedOn),
    plain("letter", 240, ({ title }) => title),
    plain("file", 160, ({ fileName }) => fileName),
    plain("partyA", 120, ({ partyAName }) => partyAName, { hiddenAtFirst: true }),
    plain("madeOn", 112, ({ madeOn }) => madeOn, { hiddenAtFirst: true }),
    plain("endedOn", 112, ({ endedOn }) => endedOn, { hiddenAtFirst: true }),
    plain("expiresOn", 112, ({ expiresOn }) => expiresOn, { hiddenAtFirst: true })
  ]
}
