import { assert, describe, it } from "@effect/vitest"

import { masked } from "../../src/personal/masked.ts"

const id = "01k7234567890123456789012a"
const row = {
  id,
  name: "王敏",
  phone: "13800140145",
  remark: "身份证130606198001011234",
  unitCode: "130606001001",
  version: "13800140145"
}

describe("masked", () => {
  it("masks a field by its name and every other text by what hides in it", () => {
    assert.deepStrictEqual(masked({ rows: [row], total: 1 }), {
      rows: [{ ...row, phone: "138****0145", remark: "身份证130*************34" }],
      total: 1
    })
  })

  it("masks texts that are not in a record", () => {
    assert.deepStrictEqual(masked(["电话13800140145"]), ["电话138****0145"])
  })

  it("gives back the same value when there is nothing to mask", () => {
    const view = { rows: [{ id, name: "幸福社区", points: 98_000 }], next: null }
    assert.strictEqual(masked(view), view)
  })

  it("leaves ids alone wherever they stand", () => {
    const entry = { subject: `Person/${id}`, ids: [id], note: `${id} 13800140145` }
    assert.deepStrictEqual(masked(entry), { ...entry, note: `${id} 138****0145` })
  })

  it("is its own result", () => {
    const once = masked(row)
    assert.strictEqual(masked(once), once)
  })
})
