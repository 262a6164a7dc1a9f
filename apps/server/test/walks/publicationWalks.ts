/** The mutations of the calendar and of what surrounds a publication, for the test that walks all of them. */
import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"

import { nothing, walk } from "./walk.ts"

const [on, before] = ["2026-03-02" as Day, "2026-03-01" as Day]
const gone = "0".repeat(26)

export const publicationWalks = ({ api }: Client) => {
  const off = { from: on, working: false, name: "闭馆" }
  return {
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
