/** Resolves when the first rows of a source are there, or when it is clear that they will not come. */
import { createEffect, createRoot, untrack } from "solid-js"

import type { RangeSource } from "../model/RangeSource.ts"

export const rowsLoaded = <Row>(source: RangeSource<Row>, most: number): Promise<void> =>
  new Promise((resolve) => {
    createRoot((dispose) => {
      createEffect(() => {
        const total = source.total()
        const count = Math.min(most, total ?? 0)
        untrack(() => source.need(0, count))
        let there = 0
        while (there < count && source.at(there) !== undefined) there += 1
        const failed = source.failed()
        const over =
          (total !== undefined && there === count) || (failed !== null && failed !== undefined)
        if (!over) return
        resolve()
        queueMicrotask(dispose)
      })
    })
  })
