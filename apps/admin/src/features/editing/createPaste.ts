/**
 * Which rows of a paste are ticked, what was refused and why, and the writing of them. Refusals hold on to
 * their row, not to its place, since written rows leave the list while the rest stays.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { createMemo, createSignal } from "solid-js"

import type { PastedRow, PastePreviewProps } from "./PastePlan.ts"
import { hasProblem } from "./plannedPaste.ts"

export const createPaste = <Row>(props: PastePreviewProps<Row>) => {
  const [off, setOff] = createSignal<ReadonlySet<number>>(new Set())
  const [written, setWritten] = createSignal<ReadonlySet<number>>(new Set())
  const [refused, setRefused] = createSignal<ReadonlyMap<number, unknown>>(new Map())
  const [failed, setFailed] = createSignal<unknown>(null)
  const [writing, setWriting] = createSignal(false)

  /** What needs a look first stands first; within that, as pasted. */
  const rows = createMemo(() => {
    const rank = (row: PastedRow<Row>) => (refused().has(row.index) ? 0 : hasProblem(row) ? 1 : 2)
    const left = props.plan.rows.filter(({ index }) => !written().has(index))
    return left.toSorted((a, b) => rank(a) - rank(b) || a.index - b.index)
  })
  const good = createMemo(() => rows().filter((row) => !hasProblem(row)))
  const ticked = (row: PastedRow<Row>) => !hasProblem(row) && !off().has(row.index)
  const chosen = createMemo(() =>
    good()
      .filter(ticked)
      .toSorted((a, b) => a.index - b.index)
  )
  const tick = (some: ReadonlyArray<PastedRow<Row>>, on: boolean) =>
    setOff((before) => {
      const after = new Set(before)
      for (const { index } of some) {
        if (on) after.delete(index)
        else after.add(index)
      }
      return after
    })

  const settle = (sent: ReadonlyArray<PastedRow<Row>>, outcome: Awaited<Outcome<Row>>) => {
    const at = (place: number) => sent[place]?.index ?? -1
    setWritten((before) => new Set([...before, ...outcome.written.map(at)]))
    setRefused(new Map(outcome.refused.map(({ index, error }) => [at(index), error])))
    if (outcome.refused.length === 0 && rows().length === 0) props.onClose()
  }
  const refusal = (sent: ReadonlyArray<PastedRow<Row>>, thrown: unknown) => {
    const error = domainErrorOf(thrown)
    if (error?._tag === "RowsRefused") settle(sent, { written: [], refused: error.rows })
    else setFailed(thrown)
  }
  const apply = async () => {
    const sent = chosen()
    if (writing() || sent.length === 0 || props.plan.awaited > 0) return
    setWriting(true)
    setFailed(null)
    try {
      settle(sent, await props.onApply(sent))
    } catch (thrown) {
      refusal(sent, thrown)
    } finally {
      setWriting(false)
    }
  }
  return {
    rows,
    good,
    chosen,
    ticked,
    tick,
    apply,
    writing,
    failed,
    refusalOf: (row: PastedRow<Row>) => refused().get(row.index) ?? null,
    /** Refused ones that are still ticked. */
    refusedOnes: () => chosen().filter(({ index }) => refused().has(index)),
    troubled: () => rows().filter(hasProblem).length
  }
}

type Outcome<Row> = ReturnType<PastePreviewProps<Row>["onApply"]>
export type Paste<Row> = ReturnType<typeof createPaste<Row>>
