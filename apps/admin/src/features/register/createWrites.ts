/**
 * Writing to a register. When somebody else changed the same field meanwhile, both texts are shown and
 * the answer is written onto what stands there now; any other refusal leaves everything as it was.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Day } from "@aiwei/domain/shared/Day"
import { createSignal } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { mergedEdit, type Sides } from "../editing/mergedEdit.ts"
import {
  changedTexts,
  type FieldTexts,
  type RecordRow,
  type Register,
  textsOf
} from "./Register.ts"

export type WriteAnswer =
  | { readonly ok: true }
  /** `field` when the server named one. */
  | { readonly refused: string; readonly field: string | null }

export interface Conflict<Row> {
  readonly row: Row
  readonly base: FieldTexts
  readonly mine: FieldTexts
  readonly theirs: FieldTexts
  readonly by: string | null
  readonly at: string | null
  readonly settle: (sides: Sides<string> | null) => void
}

const chosen = (mine: FieldTexts, sides: Sides<string>): FieldTexts =>
  Object.fromEntries(Object.entries(mine).filter(([key]) => sides[key] === "mine"))

/** The conflict on the screen, waiting for somebody to choose; null when they rather leave it. */
const createAsking = <Row>() => {
  const [conflict, setConflict] = createSignal<Conflict<Row> | null>(null)
  const asked = (about: Omit<Conflict<Row>, "settle">) =>
    new Promise<Sides<string> | null>((resolve) => {
      setConflict({
        ...about,
        settle: (sides) => {
          setConflict(null)
          resolve(sides)
        }
      })
    })
  return { conflict, asked }
}

export const createWrites = <Row extends RecordRow>(register: Register<Row>) => {
  const words = useWords()
  const { conflict, asked } = createAsking<Row>()
  const keys = register.fields.filter(({ onlyNew }) => onlyNew !== true).map(({ key }) => key)

  const refusedBy = (thrown: unknown): WriteAnswer => {
    const error = domainErrorOf(thrown)
    const field = error?._tag === "FieldRefused" ? register.fieldOf(error.field) : null
    return { refused: refusalText(words(), thrown), field }
  }

  const change = async (
    row: Row,
    texts: FieldTexts,
    on: Day | null,
    base: FieldTexts = textsOf(register, row)
  ): Promise<WriteAnswer> => {
    try {
      await register.change({ row, texts }, on)
      return { ok: true }
    } catch (thrown) {
      const error = domainErrorOf(thrown)
      if (error?._tag !== "ChangedMeanwhile") return refusedBy(thrown)
      const now = error.now as Row
      const theirs = textsOf(register, now)
      const mine = { ...base, ...texts }
      const { by, at } = error
      const merged = mergedEdit(keys, { base, mine, theirs })
      // Edits of different fields are no conflict: both are kept, and nobody is asked.
      const sides =
        merged.asked.length === 0 ? merged.sides : await asked({ row, base, mine, theirs, by, at })
      if (sides === null) return refusedBy(thrown)
      const left = changedTexts(theirs, { ...theirs, ...chosen(mine, sides) })
      return Object.keys(left).length === 0 ? { ok: true } : change(now, left, on)
    }
  }

  const tried = async (work: () => Promise<unknown>): Promise<WriteAnswer> => {
    try {
      await work()
      return { ok: true }
    } catch (thrown) {
      return refusedBy(thrown)
    }
  }

  return {
    conflict,
    change,
    add: (texts: FieldTexts, on: Day) => tried(() => register.add(texts, on)),
    end: (rows: ReadonlyArray<Row>, on: Day) => tried(() => register.end(rows, on)),
    changeMany: (rows: ReadonlyArray<Row>, texts: FieldTexts, on: Day | null) =>
      tried(async () =>
        register.changeMany?.(
          rows.map((row) => ({ row, texts })),
          on
        )
      )
  }
}
