/** How peer groups and what is worked out of a ranking are asked for about a place. */
import type { Spot } from "./world.ts"

const period = "2026-03"

type Calls = Readonly<Record<string, (spot: Spot) => unknown>>

export const rankingCalls: Calls = {
  "rankings.groups": ({ office }) => ({ office, period }),
  "rankings.setGroup": ({ office, place }) => ({
    office,
    group: "一类",
    units: [place],
    from: period,
    until: "2026-01"
  }),
  "rankings.endGroup": ({ office, place }) => ({
    office,
    units: [place],
    from: period,
    until: "2026-01"
  }),
  "rankings.recheck": ({ office }) => ({ office, period }),
  "rankings.improved": ({ office }) => ({ office, period }),
  "rankings.rollUp": ({ office }) => ({ office, period, weight: "equal" })
}
