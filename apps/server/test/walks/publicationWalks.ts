/** The mutations of the calendar and of what surrounds a publication, for the test that walks all of them. */
import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { assert } from "vitest"

import type { InProcess } from "../../src/inProcess.ts"
import { browserOn, password } from "../office.ts"
import { nothing, walk } from "./walk.ts"

const [on, before] = ["2026-03-02" as Day, "2026-03-01" as Day]
const gone = "0".repeat(26)

const never = Month.make("1700-01")
let made = 0

/** `name` is an office admin who signs in on `visitors`: nobody approves what they handed in. */
export const publicationWalks = ({ api }: Client, visitors: InProcess, name: string) => {
  /** A month of its own with one score in it: it can be handed in. */
  const freshMonth = async () => {
    const period = Month.make(`${1800 + (made += 1)}-01`)
    const [scheme] = await api.schemes.list.query({})
    assert(scheme !== undefined)
    await api.scores.begin.mutate({ period, scheme: scheme.id })
    const [row] = (await api.scores.sheet.query({ period, limit: 1 })).rows
    const [cell] = row?.cells ?? []
    assert(row !== undefined && cell !== undefined)
    const entries = [{ indicator: cell.indicator, value: { points: "1" } }]
    const change = { unit: row.unitId, version: row.version, entries }
    await api.scores.change.mutate({ period, reason: "录入", changes: [change] })
    return { period }
  }
  const inReview = async () => {
    const month = await freshMonth()
    await api.publications.submit.mutate(month)
    return month
  }
  const off = { from: on, working: false, name: "闭馆" }
  return {
    "publications.submit": walk({
      ready: freshMonth,
      right: (month) => api.publications.submit.mutate(month),
      wrong: () => api.publications.submit.mutate({ period: never })
    }),
    "publications.approve": walk({
      ready: async () => {
        const month = await inReview()
        const browser = browserOn(visitors)
        await browser.client.api.session.signIn.mutate({ name, password })
        return { month, client: browser.client }
      },
      right: ({ month, client }) => client.api.publications.approve.mutate(month),
      wrong: () => api.publications.approve.mutate({ period: never }),
      by: /^account:li$/
    }),
    "publications.return": walk({
      ready: inReview,
      right: (month) => api.publications.return.mutate({ ...month, reason: "核对" }),
      wrong: () => api.publications.return.mutate({ period: never, reason: "核对" })
    }),
    "publications.withdraw": walk({
      ready: inReview,
      right: (month) => api.publications.withdraw.mutate(month),
      wrong: () => api.publications.withdraw.mutate({ period: never })
    }),
    "calendar.set": walk({
      ready: nothing,
      right: () => api.calendar.set.mutate(off),
      wrong: () => api.calendar.set.mutate({ ...off, to: before })
    }),
    "calendar.clear": walk({
      ready: () => api.calendar.set.mutate(off),
      right: ({ id }) => api.calendar.clear.mutate({ id }),
      wrong: () => api.calendar.clear.mutate({ id: gone })
    }),
    "calendar.tellYear": walk({
      ready: nothing,
      right: () => api.calendar.tellYear.mutate({ year: 2031, source: "国办通知" }),
      wrong: () => api.calendar.tellYear.mutate({ office: gone, year: 2031, source: "国办通知" })
    })
  }
}
