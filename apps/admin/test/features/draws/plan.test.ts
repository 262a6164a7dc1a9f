/** Sites out of a clipboard, and a plan that is asked only once it fits. */
import { assert, describe, it } from "vitest"

import { askedPlan, newPlan, planFaults } from "../../../src/features/draws/plan/draftPlan.ts"
import { kindsOf, readSites } from "../../../src/features/draws/plan/readSites.ts"

const pasted = [
  "点位名称\t类别\t规模\t社区\t上次检查\t不能抽的原因",
  "东市场\t市场\t大\t南关社区\t2026/3/5",
  "西市场\t市场\t小\t\t\t停业",
  "人民公园\t公园",
  ""
].join("\r\n")

describe("readSites", () => {
  it("reads what a table gives, its head left out", () => {
    const { sites, faults } = readSites(pasted)
    assert.deepStrictEqual(faults, [])
    assert.deepStrictEqual(sites[0], {
      key: "东市场",
      name: "东市场",
      kind: "市场",
      size: "大",
      community: "南关社区",
      lastVisited: "2026-03-05" as never,
      barred: null
    })
    assert.deepInclude(sites[1], { community: null, lastVisited: null, barred: "停业" })
    assert.deepInclude(sites[2], { size: null })
    assert.deepStrictEqual(
      [...kindsOf(sites)],
      [
        ["市场", ["大", "小"]],
        ["公园", []]
      ]
    )
  })

  it("tells each line that has no kind, no day where one should be, or a name that was there", () => {
    const lines = ["甲\t市场", "乙", "丙\t市场\t\t\t3月5日", "丁\t市场\t\t\t2026-02-30", "甲\t公园"]
    assert.deepStrictEqual(readSites(lines.join("\n")).faults, [2, 3, 4, 5])
  })
})

describe("a plan", () => {
  const whole = { ...newPlan("2026-06-01"), name: " 六月抽查 ", seed: "开奖 03 11" }

  it("is asked as it stands in the form, blanks as no limit", () => {
    const asked = askedPlan({ ...whole, must: "南关社区\n\n 望江社区 ", perCommunity: "2" })
    assert.deepStrictEqual(asked?.plan, {
      name: "六月抽查",
      source: null,
      lines: [{ kind: "community", size: null, count: 1 }],
      notVisitedFor: null,
      mustVisit: ["南关社区", "望江社区"],
      perCommunity: 2
    })
    assert.deepInclude(asked, { sites: null, people: null, recheckOf: null })
    const given = askedPlan({ ...whole, source: "paste", pasted, experts: true, field: "病媒" })
    assert.lengthOf(given?.sites ?? [], 3)
    assert.deepStrictEqual(given?.people, {
      plan: { perSite: 1, perPerson: null, people: null, field: "病媒" },
      register: "expert"
    })
  })

  it("tells everything that is missing, and asks nothing", () => {
    const wrong = {
      ...whole,
      name: " ",
      seed: " 前有空格",
      source: "paste" as const,
      lines: [{ kind: "市场", size: "", count: "1.5" }],
      notVisitedFor: "0"
    }
    assert.deepStrictEqual(planFaults(wrong), ["name", "seed", "pasted", "lines", "numbers"])
    assert.isNull(askedPlan(wrong))
    assert.deepStrictEqual(planFaults({ ...whole, perSite: "21" }), [])
    assert.deepStrictEqual(planFaults({ ...whole, experts: true, perSite: "21" }), ["numbers"])
    assert.deepStrictEqual(planFaults({ ...whole, lines: [] }), ["lines"])
  })
})
