/** A workbook behind a password: named, opened with `--password`, and the password is kept nowhere. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { newFolder, officeAt, officeIn, sample } from "./office.ts"

const behind = join(sample, "wrong/加密_责任区划分.xlsx")
const codes = join(sample, "2026年组织机构及社区代码表.xlsx")
/** As `expected.json` says; the other one stands for any that does not fit. */
const password = "123456"

interface Answer {
  readonly files: ReadonlyArray<{
    readonly path: string
    readonly outcome: string
    readonly code?: string
    readonly kind: string | null
    readonly message?: string
    readonly messageEn?: string
  }>
}

const endOf = (printed: string) => {
  const { files } = JSON.parse(printed) as Answer
  return files.find(({ path }) => path.includes("加密"))
}

describe("aiwei import --password", () => {
  it("names what is behind a password, and says what to do in both languages", async () => {
    const aiwei = officeIn(newFolder())
    const without = await aiwei("import", behind, "--json")
    assert.strictEqual(without.code, 1)
    assert.strictEqual(endOf(without.data)?.code, "encrypted")
    assert.match(endOf(without.data)?.message ?? "", /密码.*--password/)
    assert.match(endOf(without.data)?.messageEn ?? "", /password.*--password/)
    const wrong = await aiwei("import", behind, "--password", "654321", "--json")
    assert.strictEqual(wrong.code, 1)
    assert.strictEqual(endOf(wrong.data)?.code, "wrong_password")
    assert.match(endOf(wrong.data)?.message ?? "", /核对密码/)
  })

  it("opens it, also to look at, and other files with it; nothing keeps the password", async () => {
    const data = newFolder()
    const aiwei = officeIn(data)
    const seen = await aiwei("import", "inspect", codes, behind, "--password", password, "--json")
    assert.strictEqual(endOf(seen.data)?.kind, "zones", seen.notes)
    const taken = await aiwei("import", codes, behind, "--password", password, "--json")
    assert.strictEqual(endOf(taken.data)?.outcome, "import", taken.notes)
    // The trail of what was done, too, is in the database.
    for (const name of readdirSync(data, { recursive: true, encoding: "utf8" })) {
      if (!/\.(db|db-wal|log)$/.test(name)) continue
      assert.isFalse(readFileSync(join(data, name)).includes(password), name)
    }
  })

  it("is an option of the command, not of the place", async () => {
    const ran = await officeAt("--data", newFolder())("import", "--help")
    assert.match(`${ran.data}${ran.notes}`, /--password/)
  })
})
