/** The audit trail as a script proves it, takes it out and changes its hash; and the exit code of each. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

import { trailTampered } from "@aiwei/testing/besideProgram"
import { assert, describe, it } from "vitest"

import { newFolder, officeIn } from "./office.ts"

const office = async () => {
  const data = newFolder()
  const said = officeIn(data)
  for (const name of ["li", "wang", "zhao"]) {
    assert.strictEqual((await said("user", "add", name)).code, 0)
  }
  return { data, said }
}

describe("aiwei audit", () => {
  it("finds an untouched trail whole", async () => {
    const { said } = await office()
    const found = await said("audit", "verify")
    assert.strictEqual(found.code, 0)
    assert.match(found.data, /^审计日志完整：核对 \d+ 条/)
    assert.include((await said("audit", "verify", "--lang", "en")).data, "is whole")
    assert.strictEqual(JSON.parse((await said("audit", "verify", "--json")).data).ok, true)
  })

  it("names each line that was changed or removed, and ends with 1", async () => {
    const { data, said } = await office()
    trailTampered(
      data,
      "UPDATE audit_entries SET actor = 'account:li' WHERE seq = 1",
      "DELETE FROM audit_entries WHERE seq = 2"
    )
    const found = await said("audit", "verify")
    assert.strictEqual(found.code, 1)
    assert.include(found.data, "第 1 条被改动过")
    assert.include(found.data, "第 2 条被删除")
    const { faults } = JSON.parse((await said("audit", "verify", "--json")).data)
    assert.deepStrictEqual(faults, [
      { kind: "changed", seq: 1 },
      { kind: "removed", seq: 2, to: 2 }
    ])
    const checked = await said("db", "verify", "--json")
    assert.strictEqual(checked.code, 1)
    const { checks } = JSON.parse(checked.data) as {
      readonly checks: ReadonlyArray<{ readonly name: string; readonly ok: boolean }>
    }
    assert.isFalse(checks.find(({ name }) => name === "auditTrail")?.ok)
  })

  it("takes the trail out into a file, and notes that", async () => {
    const { data, said } = await office()
    const out = join(data, "trail.csv")
    assert.strictEqual((await said("audit", "export", "--out", out)).code, 0)
    assert.include(readFileSync(out, "utf8"), "Account/wang")
    const none = await said("audit", "export", "--until", "2001-01-01", "--format", "json")
    assert.deepStrictEqual(JSON.parse(none.data), [])
    const all = JSON.parse((await said("audit", "export", "--json")).data) as ReadonlyArray<{
      readonly verb: string
    }>
    const taken = all.filter(({ verb }) => verb === "audit.export")
    assert.lengthOf(taken, 3)
  })

  it("changes the hash, and proves the lines of both", async () => {
    const { said } = await office()
    assert.strictEqual((await said("audit", "hash", "sm3")).code, 0)
    assert.strictEqual((await said("user", "add", "sun")).code, 0)
    const { ok, head } = JSON.parse((await said("audit", "verify", "--json")).data)
    assert.deepStrictEqual([ok, head.provider], [true, "sm3"])
    assert.strictEqual((await said("audit", "hash", "md5")).code, 2)
  })
})
