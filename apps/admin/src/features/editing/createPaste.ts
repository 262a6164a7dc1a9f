/**
 * Which rows of a paste are ticked, what was refused and why, and the writing of them. Refusals hold on to
 * their row, not to its place, since written rows leave the list while the rest stays.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { createMemo, createSignal } from "solid-js"

import type { PastedRow, PasteOutcome, PastePreviewProps } from "./PastePlan.ts"
import { hasProblem } from "./plannedPaste.ts"

/** Ticked unless somebody said otherwise, by the row's line in the block. */
const createTicks = () => {
  const [off, setOff] = createSignal<ReadonlySet<number>>(new Set())
  return {
    isOn: (index: number) => !off().has(index),
    tick: (rows: ReadonlyArray<{ readonly index: number }>, on: boolean) =>
      setOff((before) => {
        const after = new Set(before)
        for (const { index } of rows) {
          if (on) after.delete(index)
          else after.add(index)
        }
        return after
      })
  }
}

/** What has become of the rows sent so far. */
const createOutcome = () => {
  const [written, setWritten] = createSignal<ReadonlySet<number>>(new Set())
  const [refused, setRefused] = createSignal<ReadonlyMap<number, unknown>>(new Map())
  return {
    written,
    refused,
    settle: (sent: ReadonlyArray<{ readonly index: number }>, outcome: PasteOutcome) => {
      const at = (place: number) => sent[place]?.index ?? -1
      setWritten((before) => new Set([...before, ...outcome.written.map(at)]))
      setRefused(new Map(outcome.refused.map(({ index, error }) => [at(index), error])))
    }
  }
}

/** `RowsRefused` belongs to rows; anything else is thrown on. */
const answerOf = async (written: Promise<PasteOutcome>): Promise<PasteOutcome> => {
  try {
    return await written
  } catch (thrown) {
    const error = domainErrorOf(thrown)
    if (error?._tag === "RowsRefused") return { written: [], refused: error.rows }
    throw thrown
  }
}

export const createPaste = <Row>(props: PastePreviewProps<Row>) => {
  const ticks = createTicks()
  const { written, refused, settle } = createOutcome()
  const [failed, setFailed] = createSignal<unknown>(null)
  const [writing, setWriting] = createSignal(false)

  /** What needs a look first stands first; within that, as pasted. */
  const rows = createMemo(() => {
    const rank = (row: PastedRow<Row>) => (refused().has(row.index) ? 0 : hasProblem(row) ? 1 : 2)
    const left = props.plan.rows.filter(({ index }) => !written().has(index))
    return left.toSorted((a, b) => rank(a) - rank(b) || a.index - b.index)
  })
  const good = createMemo(() => rows().filter((row) => !hasProblem(row)))
  const ticked = (row: PastedRow<Row>) => !hasProblem(row) && ticks.isOn(row.index)
  const chosen = createMemo(() =>
    good()
      .filter(ticked)
      .toSorted((a, b) => a.index - b.index)
  )
  const apply = async () => {
    const sent = chosen()
    if (writing() || sent.length === 0 || props.plan.awaited > 0) return
    setWriting(true)
    setFailed(null)
    try {
      settle(sent, await answerOf(props.onApply(sent)))
      if (refused().size === 0 && rows().length === 0) props.onClose()
    } catch (thrown) {
      setFailed(thrown)
    } finally {
      setWriting(false)
    }
  }
  return {
    rows,
    good,
    chosen,
    ticked,
    tick: ticks.tick,
    apply,
    writing,
    failed,
    refusalOf: (row: PastedRow<Row>) => refused().get(row.index) ?? null,
    /** Refused ones that are still ticked. */
    refusedOnes: () => chosen().filter(({ index }) => refused().has(index)),
    troubled: () => rows().filter(hasProblem).length
  }
}

export type Paste<Row> = ReturnType<typeof createPaste<Row>>
