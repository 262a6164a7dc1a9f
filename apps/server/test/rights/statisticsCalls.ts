/** How uncertainty, draws and the what-if bench are asked about a place: a draw so that its plan is refused. */
import { march } from "../office.ts"
import type { Spot } from "./world.ts"

const gone = "0".repeat(26)

type Calls = Readonly<Record<string, (spot: Spot) => unknown>>

const refusedPlan = ({ office }: Spot) => ({
  office,
  seed: "2026-02-01",
  plan: {
    name: "抽查",
    source: null,
    lines: [{ kind: "nothing", size: null, count: 1 }],
    notVisitedFor: null,
    mustVisit: [],
    perCommunity: null
  }
})

export const statisticsCalls: Calls = {
  "uncertainty.month": ({ office }) => ({ office, period: march, resamples: 100 }),
  "uncertainty.bunching": ({ office }) => ({ office }),
  "inspectors.report": ({ office }) => ({ office }),
  "draws.plans": ({ office }) => ({ office }),
  "draws.preview": refusedPlan,
  "draws.make": refusedPlan,
  "draws.list": ({ office }) => ({ office }),
  "draws.show": ({ office }) => ({ office, id: gone }),
  "draws.verify": ({ office }) => ({ office, id: gone }),
  "whatIf.month": ({ office }) => ({
    office,
    period: march,
    variation: { kind: "withoutInspector", inspector: "无此人" }
  }),
  "whatIf.weights": ({ office }) => ({ office, period: march })
}
