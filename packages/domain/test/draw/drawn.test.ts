/** Plans of sites: what must be in, what stays out and why, and the constraint that a refusal names. */
import { assert, describe, it } from "@effect/vitest"

import { drawn } from "../../src/draw/drawn.ts"
import type { DrawPlan } from "../../src/draw/DrawPlan.ts"
import type { Site } from "../../src/draw/Site.ts"
import { Day } from "../../src/shared/Day.ts"

const day = Day.make("2026-04-30")

const site = (key: string, more: Partial<Site> = {}): Site => ({
  key,
  name: key,
  kind: "小区",
  size: null,
  community: null,
  lastVisited: null,
  barred: null,
  ...more
})

const planned = (count: number, more: Partial<DrawPlan> = {}): DrawPlan => ({
  name: "四月抽查",
  source: null,
  lines: [{ kind: "小区", size: null, count }],
  notVisitedFor: null,
  mustVisit: [],
  perCommunity: null,
  ...more
})

const draw = (plan: DrawPlan, sites: ReadonlyArray<Site>) =>
  drawn({ plan, day, sites, tickets: new Map(sites.map(({ key }) => [key, `t${key}`])) })

const keys = (result: ReturnType<typeof drawn>) =>
  result.kind === "drawn" ? result.list.map(({ key }) => key) : result.why

const why = (result: ReturnType<typeof drawn>) =>
  result.kind === "refused" ? result.why.map(({ constraint }) => constraint) : []

describe("drawn", () => {
  it("takes by ticket, what must be visited first, and counts it", () => {
    const sites = ["1", "2", "3", "4"].map((key) => site(key))
    assert.deepStrictEqual(keys(draw(planned(2), sites.toReversed())), ["1", "2"])
    assert.deepStrictEqual(keys(draw(planned(2, { mustVisit: ["4"] }), sites)), ["4", "1"])
  })

  it("leaves out whoever was visited lately, to the day, but not where it must be visited", () => {
    const sites = [
      site("1", { lastVisited: Day.make("2026-04-01") }),
      site("2", { lastVisited: Day.make("2026-03-31") }),
      site("3")
    ]
    const plan = planned(2, { notVisitedFor: 30 })
    const result = draw(plan, sites)
    assert.deepStrictEqual(keys(result), ["2", "3"])
    assert.deepStrictEqual(result.kind === "drawn" ? result.leftOut : [], [
      { key: "1", name: "1", why: "recent", reason: null }
    ])
    assert.deepStrictEqual(keys(draw({ ...plan, mustVisit: ["1"] }, sites)), ["1", "2"])
  })

  it("keeps strata apart and shares of communities", () => {
    const plan = planned(1, {
      perCommunity: 1,
      lines: [
        { kind: "小区", size: "大", count: 1 },
        { kind: "市场", size: null, count: 1 }
      ]
    })
    const sites = [
      site("1", { size: "大", community: "甲" }),
      site("2", { kind: "市场", community: "甲" }),
      site("3", { size: "大", community: "乙" }),
      site("4", { size: "小", community: "丙" })
    ]
    // The first two would share a community, and no other market is there.
    assert.deepStrictEqual(keys(draw(plan, sites)), ["2", "3"])
  })

  it("names the constraint that stands in the way", () => {
    const one = site("1", { community: "甲" })
    const two = site("2", { community: "甲", lastVisited: day })
    const shut = site("3", { community: "甲", barred: "停业" })
    assert.deepStrictEqual(draw(planned(3), [one]), {
      kind: "refused",
      why: [{ constraint: "tooFewSites", of: ["小区"], wanted: 3, possible: 1 }]
    })
    assert.deepStrictEqual(why(draw(planned(2, { notVisitedFor: 30 }), [one, two])), [
      "notVisitedFor"
    ])
    assert.deepStrictEqual(why(draw(planned(2), [one, shut])), ["barred"])
    assert.deepStrictEqual(why(draw(planned(2, { perCommunity: 1 }), [one, two])), ["perCommunity"])
  })

  it("refuses a plan that contradicts itself", () => {
    const sites = ["1", "2"].map((key) => site(key, { community: "甲" }))
    const both = planned(1, { mustVisit: ["1", "2"] })
    assert.deepStrictEqual(why(draw(both, sites)), ["mustVisitTooMany"])
    assert.deepStrictEqual(
      why(draw(planned(2, { mustVisit: ["1", "2"], perCommunity: 1 }), sites)),
      ["mustVisitTooMany"]
    )
    assert.deepStrictEqual(why(draw(planned(1, { mustVisit: ["9"] }), sites)), ["mustVisitUnknown"])
    assert.deepStrictEqual(
      why(draw(planned(1, { mustVisit: ["1"] }), [site("1", { barred: "停业" })])),
      ["mustVisitBarred"]
    )
    const twice = { kind: "小区", size: "大", count: 1 }
    const overlap = planned(1, { lines: [{ kind: "小区", size: null, count: 1 }, twice] })
    assert.deepStrictEqual(why(draw(overlap, sites)), ["overlap"])
    assert.deepStrictEqual(why(draw(planned(1), [site("1"), site("1")])), ["sameKey"])
  })
})
