/** How the calendar and what surrounds a publication are asked about a place: writes so that they are refused. */
import type { Spot } from "./world.ts"

const on = "2026-02-01"
/** A month that nobody has begun. */
const none = "1990-01"
const gone = "0".repeat(26)

type Calls = Readonly<Record<string, (spot: Spot) => unknown>>

const nobodys = ({ office }: Spot) => ({ office, id: gone })

export const publicationCalls: Calls = {
  "appraisals.preview": ({ office }) => ({ office, year: 1990 }),
  "appraisals.make": ({ office }) => ({ office, year: 1990 }),
  "appraisals.list": ({ office }) => ({ office }),
  "appraisals.verify": ({ office }) => ({ office }),
  "appraisals.target": ({ office }) => ({
    office,
    year: 1990,
    pass: { at: 80_000, included: true }
  }),
  "appraisals.compare": () => ({ year: 1990 }),
  "awards.list": ({ office }) => ({ office }),
  "awards.add": ({ office, place }) => ({
    office,
    place,
    title: "卫生先进社区",
    level: "county",
    grantor: "区爱卫会",
    year: 2199
  }),
  "awards.change": ({ office, place }) => ({
    office,
    place,
    id: gone,
    reason: "登记有误",
    title: "卫生先进社区",
    level: "county",
    grantor: "区爱卫会",
    year: 2020
  }),
  "awards.withdraw": ({ office }) => ({ office, id: gone, reason: "登记有误" }),
  "awards.eligible": ({ office }) => ({
    office,
    year: 1990,
    limit: { at: 80_000, included: false }
  }),
  "appeals.lodge": ({ place }) => ({ place, period: none, indicator: "I01", text: "申诉" }),
  "appeals.list": ({ office }) => ({ office }),
  "appeals.show": nobodys,
  "appeals.attachment": nobodys,
  "appeals.accept": nobodys,
  "appeals.decide": ({ office }) => ({ office, id: gone, outcome: "upheld", text: "属实" }),
  "appeals.withdraw": ({ place }) => ({ place, id: gone }),
  "appeals.reply": ({ place }) => ({ place, id: gone, text: "说明" }),
  "publications.submit": ({ office }) => ({ office, period: none }),
  "publications.approve": ({ office }) => ({ office, period: none }),
  "publications.return": ({ office }) => ({ office, period: none, reason: "核对" }),
  "publications.withdraw": ({ office }) => ({ office, period: none }),
  "publications.difference": ({ office }) => ({ office, period: none }),
  "publications.review": ({ office }) => ({ office, period: none }),
  "calendar.show": ({ office }) => ({ office, year: 2026 }),
  "calendar.due": ({ office }) => ({ office, from: on, days: 3 }),
  "calendar.set": ({ office }) => ({
    office,
    from: on,
    to: "2026-01-01",
    working: false,
    name: "闭馆"
  }),
  "calendar.clear": ({ office }) => ({ office, id: gone }),
  "calendar.tellYear": ({ office }) => ({ office, year: 1900, source: "测试" })
}
