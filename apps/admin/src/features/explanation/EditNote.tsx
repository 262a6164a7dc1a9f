/** Says of a value that a hand entered it: who, when, why, and what stood there before. */
import type { LeafEdit } from "@aiwei/domain/assessment/ExplanationView"
import { Show } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { actorText } from "../imports/actorText.ts"

export const EditNote = (props: {
  readonly edit: LeafEdit | null
  /** Of what has no points: a veto. */
  readonly was?: string
}) => {
  const words = useWords()
  const was = (edit: LeafEdit) =>
    edit.was?.notApplicable === true ? words().ranking.notApplicable : (edit.was?.points ?? null)
  return (
    <Show when={props.edit}>
      {(edit) => (
        <small class="edit-note">
          {words().explain.edited({
            by: actorText(words(), edit().by),
            day: dayOf(edit().at),
            was: props.was ?? was(edit()) ?? words().ranking.notDone,
            reason: edit().reason
          })}
        </small>
      )}
    </Show>
  )
}
