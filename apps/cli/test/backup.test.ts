/** Backups as a script makes, lists, looks at and puts back; and the exit code of each. */
import { createHash } from "node:crypto"
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync
} from "node:fs"
import { join } from "node:path"

import { countBeside, lockHeld } from "@aiwei/testing/besideProgram"
import { assert, describe, it } from "vitest"

import { newFolder, officeIn } from "./office.ts"

interface Made {
  readonly path: string
  readonly file: string
  readonly rowHash: string
  readonly data: string
  readonly bytes: number
}

const office = async () => {
  const data = newFolder()
  const said = officeIn(data)
  assert.strictEqual((await said("user", "add", "li")).code, 0)
  return { data, said }
}

const backedUp = async () => {
  const { data, said } = await office()
  const { code, data: printed } = await said("backup", "create", "--json")
  assert.strictEqual(code, 0, printed)
  return { data, said, made: JSON.parse(printed) as Made }
}

describe("aiwei backup", () => {
  it("makes one, lists it, finds it whole", async () => {
    const { data, said } = await office()
    assert.include((await said("backup", "list")).data, "还没有备份")
    const made = await said("backup", "create")
    assert.strictEqual(made.code, 0)
    assert.match(made.data, /^已备份并验证：.*行哈希 [0-9a-f]{64}/s)
    const [file = ""] = readdirSync(join(data, "backups"))
    const listed = await said("backup", "list")
    for (const part of [file, "手动", "已验证"]) assert.include(listed.data, part)
    assert.include((await said("backup", "verify")).data, "备份完好")
    assert.include((await said("backup", "verify", file, "--lang", "en")).data, "whole")
  })

  it("puts one back, into its own folder and another, and says where the old one is", async () => {
    const { data, said, made } = await backedUp()
    await said("user", "add", "later")
    const back = await said("backup", "restore", made.file)
    assert.strictEqual(back.code, 0)
    assert.include(back.data, join(data, "before-restore-"))
    assert.strictEqual(countBeside(data, "accounts"), 1)
    const elsewhere = join(newFolder(), "new")
    const there = await officeIn(elsewhere)("backup", "restore", made.path, "--json")
    assert.strictEqual(there.code, 0)
    assert.deepInclude(JSON.parse(there.data), { rowHash: made.rowHash, aside: null })
  })

  it("takes the file of an earlier version, and the one that a restore kept aside", async () => {
    const { data, said, made } = await backedUp()
    const at = "2026-04-01T19:00:00.000Z"
    const name = "aiwei-20260401T190000Z"
    const [file, path] = [`${name}.db`, join(data, "backups", `${name}.db`)]
    copyFileSync(join(made.path, made.data), path)
    const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex")
    const told = { file, at, bytes: made.bytes, sha256, codeVersion: "0.1.0", checks: [] }
    writeFileSync(join(data, "backups", `${name}.json`), JSON.stringify(told))
    const listed = await said("backup", "list")
    for (const part of [file, "旧版本"]) assert.include(listed.data, part)
    assert.include((await said("backup", "verify", file)).data, "备份完好")
    await said("user", "add", "later")
    const back = await said("backup", "restore", file)
    assert.strictEqual(back.code, 0, back.notes)
    for (const part of ["不带原表", made.rowHash, at]) assert.include(back.data, part)
    assert.strictEqual(countBeside(data, "accounts"), 1)
    const aside = readdirSync(data).find((one) => one.startsWith("before-restore-")) ?? ""
    assert.strictEqual((await said("backup", "restore", join(data, aside, "aiwei.db"))).code, 0)
    assert.strictEqual(countBeside(data, "accounts"), 2)
    assert.strictEqual((await said("audit", "verify")).code, 0)
  })

  it("of a damaged one says so with 1, and refuses to put it back with 3", async () => {
    const { said, made } = await backedUp()
    truncateSync(join(made.path, made.data), made.bytes - 1)
    const looked = await said("backup", "verify", made.file)
    assert.strictEqual(looked.code, 1)
    assert.include(looked.data, "请换一份备份")
    const back = await said("backup", "restore", made.file)
    assert.strictEqual(back.code, 3)
    assert.match(back.notes, /^BackupDamaged: .*没有恢复/)
  })

  it("of none, or over a server, is refused by its code", async () => {
    const { data, said, made } = await backedUp()
    assert.deepInclude(await said("backup", "verify", "none"), { code: 3 })
    assert.deepInclude(await said("backup", "restore", "none"), { code: 3 })
    const remote = ["--server", "http://127.0.0.1:1"]
    assert.deepInclude(await said("backup", "restore", made.file, ...remote), { code: 2 })
    const other = lockHeld(data)
    const inUse = await said("backup", "restore", made.file)
    assert.strictEqual(inUse.code, 3)
    assert.match(inUse.notes, /^DataInUse: .*请先停止服务/)
    other.release()
  })

  it("list and verify need no database that can be opened", async () => {
    const { data, said, made } = await backedUp()
    truncateSync(join(data, "aiwei.db"), 100)
    assert.include((await said("backup", "list")).data, made.file)
    assert.strictEqual((await said("backup", "verify")).code, 0)
    assert.strictEqual((await said("backup", "restore", made.file)).code, 0)
    assert.strictEqual((await said("db", "verify")).code, 0)
  })
})

describe("aiwei db copy", () => {
  it("copies into an empty folder, and into no other", async () => {
    const { said } = await office()
    const to = join(newFolder(), "copy")
    const copied = await said("db", "copy", "--to", to)
    assert.strictEqual(copied.code, 0)
    assert.match(copied.data, /^已复制/)
    assert.isTrue(existsSync(join(to, "aiwei.db")))
    const again = await said("db", "copy", "--to", to)
    assert.strictEqual(again.code, 3)
    assert.include(again.notes, "没有复制")
    assert.deepInclude(await said("db", "copy"), { code: 2 })
  })
})
