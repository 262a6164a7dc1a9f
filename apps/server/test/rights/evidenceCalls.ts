/** How evidence is asked about a place: writes so that they are refused, whoever asks. */
import type { Spot } from "./world.ts"

const period = "2026-03"
const gone = "0".repeat(26)

type Calls = Readonly<Record<string, (spot: Spot) => unknown>>

const nobodys = ({ office }: Spot) => ({ office, id: gone })
const takenBack = ({ office }: Spot) => ({ office, id: gone, reason: "记错" })

export const evidenceCalls: Calls = {
  "inspections.record": ({ office, place }) => ({
    office,
    unit: place,
    kind: "unannounced",
    day: "2026-03-05",
    inspectors: [],
    findings: []
  }),
  "inspections.extend": ({ office, place }) => ({
    office,
    unit: place,
    period,
    id: gone,
    findings: [{ indicator: "没有这项" }]
  }),
  "inspections.list": ({ office }) => ({ office, period }),
  "inspections.show": nobodys,
  "inspections.withdraw": takenBack,
  "inspections.beginDouble": nobodys,
  "inspections.giveUpDouble": nobodys,
  "inspections.ownDoubles": ({ office }) => ({ office }),
  "inspections.doubles": nobodys,
  "inspections.announceDouble": (spot) => ({ ...nobodys(spot), account: "leader" }),
  "inspections.takeBackDouble": (spot) => ({ ...nobodys(spot), account: "leader" }),
  "evidence.add": ({ office, place }) => ({
    office,
    unit: place,
    period,
    source: "survey",
    indicator: "没有这项"
  }),
  "evidence.import": ({ office, place }) => ({
    office,
    period,
    rows: [{ row: 2, sheet: null, cells: { unit: { text: place, at: "A2" } } }]
  }),
  "evidence.list": ({ office }) => ({ office, period }),
  "evidence.photo": nobodys,
  "evidence.withdraw": takenBack,
  "ledger.add": ({ office, place }) => ({ office, unit: place, period, kind: "bonus", reason: "" }),
  "ledger.list": ({ office }) => ({ office, period }),
  "ledger.photo": nobodys,
  "ledger.withdraw": takenBack
}
