/**
 * The answers to a conflict so far. An answer holds only for the text it was given to: when the other one
 * changes the field again meanwhile, it is asked again.
 */
import { createMemo, createSignal } from "solid-js"

import type { ConflictDialogProps } from "./ConflictDialogProps.ts"
import { mergedEdit, type Side } from "./mergedEdit.ts"

interface Answer {
  readonly side: Side
  readonly to: string
}

export const createConflict = <Field extends string>(props: ConflictDialogProps<Field>) => {
  // The labels are of all fields and of no others, which reading the keys of an object forgets.
  const fields = () => Object.keys(props.labels) as Array<Field>
  const [answers, setAnswers] = createSignal<Partial<Record<Field, Answer>>>({})
  const chosen = (field: Field): Side | null => {
    const answer = answers()[field]
    return answer !== undefined && answer.to === props.theirs[field] ? answer.side : null
  }
  const merged = createMemo(() => {
    const sides: Partial<Record<Field, Side>> = {}
    for (const field of fields()) {
      const side = chosen(field)
      if (side !== null) sides[field] = side
    }
    return mergedEdit(fields(), props, sides)
  })
  return {
    chosen,
    merged,
    /** Fields that still wait for an answer. */
    left: () => merged().asked.filter((field) => chosen(field) === null).length,
    choose: (asked: ReadonlyArray<Field>, side: Side) =>
      setAnswers((before) => {
        const after = { ...before }
        for (const field of asked) after[field] = { side, to: props.theirs[field] }
        return after
      })
  }
}

export type ConflictAnswers<Field extends string> = ReturnType<typeof createConflict<Field>>
