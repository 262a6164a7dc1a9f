/** The writes to score sheets, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"
import { Month } from "@aiwei/domain/shared/Month"
import { assert } from "vitest"

import { march } from "../office.ts"
import { type Walk, walk } from "./walk.ts"

let made = 0

/** A month that nobody has begun. It lies behind: one that lies ahead is refused on any machine's day. */
const freshMonth = (): Month => Month.make(`${1900 + (made += 1)}-01`)

export const scoreWalks = ({ api }: Client): Readonly<Record<string, Walk<unknown>>> => ({
  "scores.begin": walk({
    ready: async () => {
      const [scheme] = await api.schemes.list.query({})
      assert(scheme !== undefined)
      return { period: freshMonth(), scheme: scheme.id }
    },
    right: (month) => api.scores.begin.mutate(month),
    wrong: () => api.scores.begin.mutate({ period: march })
  }),
  "scores.change": walk({
    ready: async () => {
      const [row] = (await api.scores.sheet.query({ period: march, limit: 1 })).rows
      const [cell] = row?.cells ?? []
      assert(row !== undefined && cell !== undefined)
      return { row, indicator: cell.indicator, wasOne: cell.points === "1.00" }
    },
    right: ({ row, indicator, wasOne }) =>
      api.scores.change.mutate({
        period: march,
        reason: "复核",
        changes: [
          {
            unit: row.unitId,
            version: row.version,
            entries: [{ indicator, value: { points: wasOne ? "2" : "1" } }]
          }
        ]
      }),
    wrong: () =>
      api.scores.change.mutate({
        period: march,
        reason: "复核",
        changes: [{ unit: "无此社区", version: "0" }]
      })
  })
})
