/**
 * What a text in a cell could mean, from the column's own choices or from what it asks. Answers that
 * come late, to a text that is no longer there, are thrown away.
 */
import { createEffect, createSignal, on, onCleanup } from "solid-js"

import type { TableColumn } from "../model/TableColumn.ts"

interface Asked<Row> {
  readonly row: Row
  readonly column: TableColumn<Row>
}

const most = 8

const offered = <Row>({ row, column }: Asked<Row>, text: string) => {
  if (column.edit?.suggest !== undefined) return column.edit.suggest(text, row)
  const all = (column.choices ?? []).map((it) => it.text)
  const fitting = all.filter((it) => it.includes(text))
  // Untouched, the text is the present choice: then all of them are of interest.
  return all.includes(text) ? all : fitting
}

/** `text` is null while nothing shall be offered. */
export const createSuggestions = <Row>(
  text: () => string | null,
  asked: () => Asked<Row> | null
) => {
  const [list, setList] = createSignal<ReadonlyArray<string>>([])
  const [at, setAt] = createSignal(-1)
  createEffect(
    on(text, (now) => {
      let late = false
      onCleanup(() => {
        late = true
      })
      setAt(-1)
      const cell = asked()
      if (now === null || cell === null) return
      void Promise.resolve(offered(cell, now)).then(
        (found) => {
          if (!late) setList(found.slice(0, most))
        },
        // No suggestions are no reason to stop anybody from typing.
        () => setList([])
      )
    })
  )
  return {
    list,
    at,
    chosen: () => list()[at()] ?? null,
    step: (by: -1 | 1) => {
      const count = list().length
      if (count > 0) setAt((now) => (now + by + count + (now === -1 && by === -1 ? 1 : 0)) % count)
    },
    /** False: there was nothing to close. */
    close: (): boolean => {
      const open = list().length > 0
      setList([])
      setAt(-1)
      return open
    }
  }
}
