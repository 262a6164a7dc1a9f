/** Parts of records in the trail, as somebody reads them: seats, targets, letters, versions of rules. */
import { expect, test } from "vitest"

import { changesIn } from "../../../src/features/audit/changesIn.ts"
import { partText } from "../../../src/features/audit/partText.ts"
import { en } from "../../../src/words/en.ts"
import { zh } from "../../../src/words/zh.ts"

const id = "01m81envhdrefkpxmtdff0bqty"
const seats = [
  { id, role: "head", holder: { kind: "post", unitId: id, postKind: "mainLeader" } },
  { id, role: "member", holder: { kind: "person", personId: id, name: "刘红" } }
]
const said = (after: object, words = zh) =>
  changesIn(null, JSON.stringify(after), {}, words.register.join, partText(words)).changed.map(
    ({ field, after: text }) => [field, text]
  )

test("seats are told by role and holder, in the language of the page", () => {
  expect(said({ begun: seats })).toEqual([["begun", "组长 主要负责人、成员 刘红"]])
  expect(said({ begun: seats }, en)).toEqual([["begun", "Head main leader, Member 刘红"]])
})

test("targets, letters, rules and holders have their own words; nothing is told as a record's id", () => {
  expect(said({ targets: [{ templateId: id, no: 1, text: "巩固", indicatorId: id }] })).toEqual([
    ["targets", "1 巩固"]
  ])
  const letter = { id, partyAUnitId: id, partyBUnitId: "柳荫社区", leaderName: "王丽" }
  expect(said({ made: letter, letters: [letter] })).toEqual([
    ["made", "柳荫社区 王丽"],
    ["letters", "柳荫社区 王丽"]
  ])
  expect(said({ rule: { id, title: "细则", version: 2 } })).toEqual([["rule", "细则 第 2 版"]])
  expect(said({ holder: seats[1]?.holder })).toEqual([["holder", "刘红"]])
})

test("what has no word is told as it is stored", () => {
  expect(said({ other: { a: 1 }, none: [] })).toEqual([["other", '{"a":1}']])
})
