/**
 * Writing to a register. When somebody else changed the same field meanwhile, both texts are shown and
 * the answer is written onto what stands there now; any other refusal leaves everything as it was.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Day } from "@aiwei/domain/shared/Day"
import { createSignal } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { mergedEdit, type Sides } from "../editing/mergedEdit.ts"
import {
  changedTexts,
  type FieldTexts,
  type RecordRow,
  type Register,
  textsOf
} from "./Register.ts"
import { saidOf } from "./saidOf.ts"

export type WriteAnswer<Row> =
  /** As it is now; null where a write gives no row. */
  | { readonly ok: true; readonly row: Row | null }
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

type RefusedBy<Row> = (thrown: unknown, rows?: ReadonlyArray<Row>) => WriteAnswer<Row>

/** One record, over what somebody else made of it meanwhile if need be. */
const createChange = <Row extends RecordRow>(
  register: Register<Row>,
  refusedBy: RefusedBy<Row>
) => {
  const { conflict, asked } = createAsking<Row>()
  const keys = register.fields.filter(({ onlyNew }) => onlyNew !== true).map(({ key }) => key)
  const change = async (
    row: Row,
    texts: FieldTexts,
    on: Day | null,
    base: FieldTexts = textsOf(register, row)
  ): Promise<WriteAnswer<Row>> => {
    try {
      return { ok: true, row: await register.change({ row, texts }, on) }
    } catch (thrown) {
      const error = domainErrorOf(thrown)
      if (error?._tag !== "ChangedMeanwhile") return refusedBy(thrown)
      // The refusal is of this register's own write: what it carries is a row of the register.
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
      if (Object.keys(left).length === 0) return { ok: true, row: now }
      return change(now, left, on)
    }
  }
  return { conflict, change }
}

export const createWrites = <Row extends RecordRow>(register: Register<Row>) => {
  const words = useWords()
  const refusedBy: RefusedBy<Row> = (thrown, rows = []) => {
    const error = domainErrorOf(thrown)
    const field = error?._tag === "FieldRefused" ? register.fieldOf(error.field) : null
    return { refused: saidOf(words(), thrown, rows.map(register.rowName)), field }
  }
  /** `rows`: what is written at once, in that order. */
  const tried = async (
    work: () => Promise<Row | null>,
    rows?: ReadonlyArray<Row>
  ): Promise<WriteAnswer<Row>> => {
    try {
      return { ok: true, row: await work() }
    } catch (thrown) {
      return refusedBy(thrown, rows)
    }
  }
  return {
    ...createChange(register, refusedBy),
    /** A write of the page's own. */
    tried,
    add: (texts: FieldTexts, on: Day) => tried(() => register.add(texts, on)),
    end: (rows: ReadonlyArray<Row>, on: Day) =>
      tried(async () => {
        await register.end(rows, on)
        return null
      }, rows),
    changeMany: (rows: ReadonlyArray<Row>, texts: FieldTexts, on: Day | null) =>
      tried(async () => {
        const edits = rows.map((row) => ({ row, texts }))
        await register.changeMany?.(edits, on)
        return null
      }, rows)
  }
}
