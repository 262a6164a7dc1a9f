/**
 * The fields two people changed: what stood there, mine and theirs beside each other, one to be chosen.
 * Each field is a group of two radio buttons, so the arrow keys choose and Tab goes to the next field.
 */
import { createUniqueId, For } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { ConflictDialogProps } from "./ConflictDialogProps.ts"
import type { ConflictAnswers } from "./createConflict.ts"
import type { Side, TwoEdits } from "./mergedEdit.ts"

const sides: ReadonlyArray<Side> = ["mine", "theirs"]

export function FieldSides<Field extends string>(props: {
  readonly answers: ConflictAnswers<Field>
  readonly labels: ConflictDialogProps<Field>["labels"]
  readonly edit: TwoEdits<Field>
}) {
  const words = useWords()
  const said = () => words().editing.conflict
  const group = createUniqueId()
  const shown = (text: string) => (text === "" ? words().editing.blank : text)
  return (
    <table class="field-sides">
      <thead>
        <tr>
          <th scope="col">{said().field}</th>
          <th scope="col">{said().base}</th>
          <th scope="col">{said().mine}</th>
          <th scope="col">{said().theirs}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.answers.merged().asked}>
          {(field) => (
            <tr>
              <th scope="row">{props.labels[field]}</th>
              <td class="old">{shown(props.edit.base[field])}</td>
              <For each={sides}>
                {(side) => (
                  <td>
                    <label>
                      <input
                        type="radio"
                        name={`${group}-${field}`}
                        aria-label={`${props.labels[field]} ${said()[side]} ${shown(props.edit[side][field])}`}
                        checked={props.answers.chosen(field) === side}
                        onChange={() => props.answers.choose([field], side)}
                      />
                      <span>{shown(props.edit[side][field])}</span>
                    </label>
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
