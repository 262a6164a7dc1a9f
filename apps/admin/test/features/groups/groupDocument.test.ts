/** The paper of a group: who it says sits there, when it sets up and when it tells of an adjustment. */
import { assert, describe, it } from "vitest"

import { groupDocument } from "../../../src/features/groups/document/groupDocument.ts"
import { seatOf, shownGroup } from "./shownGroup.ts"

const exOfficio = { unitId: "office", postKind: "mainLeader" } as const
const head = seatOf("1", "孙主", { role: "head", exOfficio, dutyText: "负总责" })
const members = [
  seatOf("3", "钱芳", { role: "member", dutyText: "抓落实" }),
  seatOf("4", "赵丽", { role: "member", dutyText: "抓落实" })
]

describe("the document of a leading group", () => {
  it("sets it up, with its roster in the order of roles and each duty once", () => {
    const paper = groupDocument(shownGroup([head, ...members]))
    assert.strictEqual(paper.title, "关于成立滨河街道除四害工作领导小组的通知")
    assert.deepStrictEqual([paper.number, paper.day], ["滨爱卫〔2026〕3号", "2026年3月5日"])
    assert.strictEqual(paper.addressees, "各社区、各有关单位：")
    assert.deepStrictEqual(paper.roster, [
      { role: "组长", people: [{ name: "孙主", post: "主要负责人" }] },
      {
        role: "成员",
        people: [
          { name: "钱芳", post: "" },
          { name: "赵丽", post: "" }
        ]
      }
    ])
    assert.deepStrictEqual(paper.duties, [
      { role: "组长", text: "负总责。" },
      { role: "成员", text: "抓落实。" }
    ])
    assert.isNotNull(paper.exOfficio)
  })

  it("says duties by name where members have different ones, and where somebody comes from", () => {
    const outsider = seatOf("5", "郑经理", { role: "member", dutyText: "管小区" })
    const holder = { ...outsider.holder, title: "经理", organisation: "安居物业" }
    const paper = groupDocument(
      shownGroup([...members.slice(0, 1), { ...outsider, holder } as typeof outsider])
    )
    assert.deepStrictEqual(
      paper.duties.map(({ role }) => role),
      ["钱芳", "郑经理"]
    )
    assert.deepStrictEqual(paper.roster[0]?.people[1], { name: "郑经理", post: "安居物业经理" })
    assert.isNull(paper.exOfficio)
  })

  it("names an empty seat as empty, and the director of its office, who may sit there twice", () => {
    const director = seatOf("2", "周副", { role: "officeDirector" })
    const deputy = { ...seatOf("6", "周副", { role: "deputy" }), holder: director.holder }
    const alone = groupDocument(shownGroup([seatOf("1", null, { role: "head" }), director]))
    assert.strictEqual(alone.roster[0]?.people[0]?.name, "（空缺）")
    assert.include(alone.office, "周副同志担任")
    assert.include(groupDocument(shownGroup([deputy, director])).office, "周副同志兼任")
    assert.include(groupDocument(shownGroup([head])).office, "另行确定")
  })

  it("tells of the newest adjustment that the day has seen, with its own number and day", () => {
    const adjustment = {
      id: "a",
      groupId: "g",
      onDay: "2026-05-01",
      reason: "人员变动",
      docNo: null
    }
    const adjustments = [adjustment] as never
    const before = groupDocument(shownGroup([head], { adjustments }))
    assert.match(before.title, /^关于成立/)
    const after = groupDocument(shownGroup([head], { adjustments, day: "2026-05-02" as never }))
    assert.match(after.title, /^关于调整.*组成人员的通知$/)
    assert.include(after.opening, "因人员变动")
    assert.deepStrictEqual([after.number, after.day], [null, "2026年5月1日"])
  })

  it("is addressed to the units around it where a community sets it up", () => {
    const shown = shownGroup([head])
    const group = { ...shown.group, unitId: "community" } as typeof shown.group
    assert.strictEqual(groupDocument({ ...shown, group }).addressees, "各有关单位：")
  })
})
