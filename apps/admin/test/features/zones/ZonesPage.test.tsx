/** The zones in jsdom: a misspelt leader, communities to tick, a zone that is different from a day on, one that ends. */
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import ZonesRoute from "../../../src/features/zones/route.tsx"
import { axeFindings } from "../../axeClean.ts"
import { refusing } from "../../clientThat.ts"
import { recordPanel, registerPage, rowsOf } from "../register/registerPage.tsx"

afterEach(cleanup)

const zone = {
  id: "z1",
  version: "0000000000000001",
  officeId: "o1",
  name: "第三责任区",
  zoneNo: 3,
  leaderId: null,
  leaderName: "马钢",
  leaderTitle: "党工委副书记",
  contactPoint: "紫荆花园",
  communities: [{ id: "s2", name: "红旗路社区" }],
  households: 1141,
  since: "2026-01-01"
}
const near = [
  {
    similarity: 0.5,
    person: { id: "p1", name: "马刚", post: "副书记", unitName: null, organisation: "滨河街道" }
  }
]
const communities = ({ level }: { readonly level: string }) =>
  level === "village"
    ? rowsOf({ id: "v1", name: "上庄村" })
    : rowsOf({ id: "s2", name: "红旗路社区" }, { id: "s1", name: "柳荫社区" })

const start = (search: string, others: Readonly<Record<string, unknown>> = {}) =>
  registerPage("zones", ZonesRoute, search, {
    "zones.rows": rowsOf(zone),
    "people.similar": near,
    "org.list": communities,
    "views.list": [],
    ...others
  })

const panel = () => recordPanel("责任区")

test("a leader who is on no staff list stands with the likely one: one press corrects the zone", async () => {
  const { sent, said, container } = start("?record=z1", { "zones.change": zone })
  const press = await screen.findByRole("button", { name: "改为 马刚" })
  expect(await axeFindings(container)).toEqual([])
  fireEvent.click(press)
  await waitFor(() => expect(said).toEqual(["已改为 马刚"]))
  expect(sent("zones.change")).toEqual([
    { id: "z1", version: zone.version, change: { leader: { personId: "p1" } }, on: null }
  ])
})

test("other communities and villages from a day on: the zone goes on under its new id, and stays open", async () => {
  const next = { ...zone, id: "z2", version: "0000000000000002" }
  const { sent, history } = start("?record=z1", { "zones.change": next })
  const aside = await panel()
  fireEvent.click(await aside.findByRole("checkbox", { name: "柳荫社区" }))
  fireEvent.click(await aside.findByRole("checkbox", { name: "上庄村" }))
  fireEvent.click(await aside.findByRole("radio", { name: /从某日起变更/ }))
  fireEvent.click(aside.getByRole("button", { name: "保存" }))
  await waitFor(() => expect(history.get()).toContain("record=z2"))
  expect(sent("zones.change")).toMatchObject([
    { change: { communities: ["s1", "s2", "v1"] }, on: expect.stringMatching(/^\d{4}-/) }
  ])
})

test("communities that cannot be had are told, and can be asked for again", async () => {
  let away = true
  const { sent } = start("?record=z1", {
    "org.list": (asked: { readonly level: string }) =>
      away ? refusing({ _tag: "StoreUnavailable", why: "away" }) : communities(asked)
  })
  const aside = await panel()
  expect(await aside.findByText(/暂时连不上数据库/)).toBeTruthy()
  expect(aside.queryByRole("checkbox")).toBeNull()
  away = false
  fireEvent.click(aside.getByRole("button", { name: "重试" }))
  expect(await aside.findByRole("checkbox", { name: "红旗路社区" })).toHaveProperty("checked", true)
  expect(sent("org.list").length).toBeGreaterThan(1)
})

test("a zone that is closed is told, and its panel goes with it", async () => {
  let closed = false
  const { said, history, sent } = start("?record=z1", {
    "zones.rows": () => (closed ? rowsOf() : rowsOf(zone)),
    "zones.close": () => {
      closed = true
      return 1
    }
  })
  fireEvent.click((await panel()).getByRole("button", { name: "停用" }))
  const dialog = within(await screen.findByRole("dialog"))
  fireEvent.click(dialog.getByRole("button", { name: "停用" }))
  await waitFor(() => expect(history.get()).toBe("/zones"))
  expect(said).toEqual([expect.stringMatching(/^第三责任区从 \d{4}-\d{2}-\d{2} 起停用$/)])
  expect(sent("zones.close")).toMatchObject([{ zones: [{ id: "z1", version: zone.version }] }])
})
