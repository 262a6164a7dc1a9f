/** How letters, rule documents and tasks are asked about a place: writes so that they are refused. */
import type { Spot } from "./world.ts"

const on = "2026-02-01"
const gone = "0".repeat(26)

type Calls = Readonly<Record<string, (spot: Spot) => unknown>>

const ofOffice = ({ office }: Spot) => ({ office })
const nobodys = ({ office }: Spot) => ({ office, id: gone })
const nothingThere = ({ place }: Spot) => ({ place, id: gone })
const target = { text: "目标", indicator: "没有这项" }

export const planCalls: Calls = {
  "letters.templates": ofOffice,
  "letters.addTemplate": ({ office }) => ({
    office,
    year: 2026,
    title: "责任书",
    targets: [target]
  }),
  "letters.create": ({ office }) => ({ office, template: gone, kind: "community", on }),
  "letters.preview": ({ office }) => ({ office, template: gone, kind: "community", on }),
  "letters.list": ofOffice,
  "letters.show": nobodys,
  "letters.sign": nobodys,
  "letters.end": nobodys,
  "letters.replace": nobodys,
  "letters.coverage": ofOffice,
  "letters.attachment": nobodys,
  "rules.list": ofOffice,
  "rules.add": ({ office }) => ({ office, title: "细则", effectiveFrom: on, supersedes: gone }),
  "rules.use": ({ office }) => ({ office, scheme: gone, rule: null }),
  "rules.attachment": nobodys,
  "tasks.add": ({ place }) => ({ place, title: "任务", due: "2026-01-01", on }),
  "tasks.cascade": ({ place }) => ({ place, id: gone, level: "building" }),
  "tasks.assign": nothingThere,
  "tasks.done": nothingThere,
  "tasks.reopen": nothingThere,
  "tasks.end": nothingThere,
  "tasks.milestone": ({ place }) => ({ place, id: gone, no: 1, reached: true }),
  "tasks.list": ({ office, place }) => ({ office, under: place }),
  "tasks.progress": ({ place }) => ({ id: gone, place })
}
