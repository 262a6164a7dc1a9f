/**
 * The rows a paste stands on, as they were when it was first shown. A colleague who adds or sorts meanwhile
 * must not move somebody else under a value that was looked at; only what a refusal tells takes their place.
 */
import type { RangeSource } from "@aiwei/ui/table/model/RangeSource"
import { createSignal } from "solid-js"

import type { RecordRow } from "../Register.ts"

export const createHeldRows = <Row extends RecordRow>(
  source: Pick<RangeSource<Row>, "at" | "total">
) => {
  const [held, hold] = createSignal<ReadonlyMap<number, Row>>(new Map())
  const total = source.total() ?? 0
  return {
    total,
    at: (index: number) => held().get(index) ?? source.at(index),
    /** Those that have come, from now on. */
    holdFrom: (first: number, count: number) =>
      hold((before) => {
        const places = Array.from({ length: count }, (_, step) => first + step)
        const come = places.flatMap((index) => {
          const row = before.get(index) ?? source.at(index)
          return row === undefined ? [] : [[index, row] as const]
        })
        return come.length === before.size ? before : new Map(come)
      }),
    replace: (rows: ReadonlyArray<Row>) => {
      const newer = new Map(rows.map((row) => [row.id, row]))
      hold((before) => new Map([...before].map(([at, row]) => [at, newer.get(row.id) ?? row])))
    }
  }
}
