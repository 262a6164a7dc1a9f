import { assert, describe, it } from "@effect/vitest"

import type { RosterRow } from "../../../../src/commit/plan/people/rosterRow.ts"
import { unmaskedRow } from "../../../../src/commit/plan/people/unmaskedRow.ts"

const line = (phone: string | null, remark = ""): RosterRow => ({
  record: {
    row: 3,
    seq: 1,
    name: "王敏",
    gender: null,
    birth: null,
    post: null,
    duty: null,
    phone,
    communityCode: null,
    communityName: null,
    unit: null,
    category: null,
    status: "active",
    remark
  },
  sheet: "人员",
  tells: {
    says: () => true,
    firstCell: (row) => `A${row}`,
    cellOf: (row, field) => `${field === "phone" ? "G" : "J"}${row}`
  },
  unitId: null,
  described: { name: "王敏", phone, birth: null, title: null, unitId: null, organisation: null }
})
const stored = { phone: "13800140145", remark: "身份证130606198001011234", category: null }

describe("unmaskedRow", () => {
  it("takes the stars of a stored number for the number", () => {
    const { record, doubts } = unmaskedRow(line("138****0145", "身份证130*************34"), stored)
    assert.strictEqual(record.phone, stored.phone)
    assert.strictEqual(record.remark, stored.remark)
    assert.deepStrictEqual(doubts, [])
  })

  it("refuses those of any other with their cell, and what is stored stays", () => {
    const { record, doubts } = unmaskedRow(line("139****0145", "证110*************11"), stored)
    assert.strictEqual(record.phone, stored.phone)
    assert.strictEqual(record.remark, stored.remark)
    assert.deepStrictEqual(
      doubts?.map(({ code, cell }) => `${code} ${cell}`),
      ["masked_value G3", "masked_value J3"]
    )
  })

  it("never writes stars for somebody new", () => {
    const { record, doubts } = unmaskedRow(line("138****0145"), undefined)
    assert.isNull(record.phone)
    assert.lengthOf(doubts ?? [], 1)
  })

  it("leaves a line without stars as it is", () => {
    const row = line("13911112222", "调入")
    assert.strictEqual(unmaskedRow(row, stored), row)
  })
})
