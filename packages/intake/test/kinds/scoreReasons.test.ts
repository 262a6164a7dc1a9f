/** Why points were lost or added, wherever offices write it: comments, remarks, one column for all. */
import { describe, expect, it } from "vitest"

import {
  bonusReasonBeside,
  bonusReasonIn,
  commentText,
  sharedReasons
} from "../../src/kinds/score/sheet/reasons.ts"

const isName = (name: string): boolean => ["和平", "和平一", "柳荫", "望江"].includes(name)

describe("reasons of several communities in one cell", () => {
  it.each([
    ["柳荫：堆物；和平：小广告", [["柳荫"], ["和平"]]],
    ["和平一：堆物", [["和平一"]]],
    ["柳荫和望江：堆物", [["柳荫", "望江"]]],
    ["望江和和平：堆物", [["望江", "和平"]]],
    ["和平、柳荫及和平一：堆物", [["和平", "柳荫", "和平一"]]]
  ])("part a name only where two are known: %s", (text, names) => {
    expect(sharedReasons(text, isName).map((shared) => shared.names)).toEqual(names)
  })
})

describe("a comment", () => {
  it.each([
    ["王丽:\n楼道堆物", "楼道堆物"],
    ["爱卫办：\r\n楼道堆物\n有积水", commentText("楼道堆物\n有积水")],
    ["问题：楼道堆物", "问题：楼道堆物"],
    ["王丽:\n", "王丽:"]
  ])("says what it says, not who wrote it: %j", (note, said) => {
    expect(commentText(note)).toBe(commentText(said))
  })
})

describe("the reason of points added", () => {
  it.each([
    ["加分：承办现场会", true, "承办现场会"],
    ["承办全区现场会", true, "承办全区现场会"],
    ["获市级先进加1分", true, "获市级先进"],
    ["楼道堆物；获市级先进", true, "获市级先进"],
    ["承办全区现场会", false, null],
    ["未承办现场会，扣1分", true, null],
    ["本月新接收", true, null]
  ])("stands in a remark: %s, with a bonus: %s", (remark, hasBonus, reason) => {
    expect(bonusReasonIn(remark, hasBonus)).toBe(reason)
  })
  it.each([
    ["+1.5（承办现场会）", "承办现场会"],
    ["1分，获市级先进", "获市级先进"],
    ["承办现场会加1分", "承办现场会"],
    ["+1", null],
    ["2分", null],
    ["无", null]
  ])("stands beside its points: %s", (text, reason) => {
    expect(bonusReasonBeside(text)).toBe(reason)
  })
})
