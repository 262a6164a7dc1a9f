/**
 * A record as it is being typed. What was typed stays until it is saved or let go: newer rows from the
 * server replace it only while nothing was typed.
 */
import { createEffect, createMemo, createSignal, on } from "solid-js"

import {
  changedTexts,
  type FieldTexts,
  type RecordRow,
  type Register,
  textsOf
} from "../Register.ts"

export const createDraft = <Row extends RecordRow>(
  register: Register<Row>,
  row: () => Row | null
) => {
  const [seen, see] = createSignal<Row | null>(row())
  const base = createMemo(() => textsOf(register, seen()))
  const [texts, setTexts] = createSignal<FieldTexts>(base())
  const changed = createMemo(() => changedTexts(base(), texts()))
  const isDirty = () => Object.keys(changed()).length > 0
  const take = (next: Row | null) => {
    see(() => next)
    setTexts(textsOf(register, next))
  }
  createEffect(
    on(
      row,
      (next) => {
        if (next?.id !== seen()?.id || !isDirty()) take(next)
      },
      { defer: true }
    )
  )
  return {
    /** The row as it was when typing began: its version is the one that was seen. */
    seen,
    base,
    texts,
    changed,
    isDirty,
    take,
    type: (key: string, text: string) => setTexts((before) => ({ ...before, [key]: text }))
  }
}

export type Draft<Row extends RecordRow> = ReturnType<typeof createDraft<Row>>
