/** The commands about webhooks, on a data folder of their own. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, assert, describe, it } from "vitest"

import { run } from "../src/aiwei.ts"
import type { Output } from "../src/Output.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-webhook-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said = async (...args: ReadonlyArray<string>) => {
  const [data, notes] = [[] as Array<string>, [] as Array<string>]
  const out: Output = {
    live: false,
    bytes: () => Promise.reject(new Error("no command about webhooks writes a file")),
    askPassword: () => Promise.resolve(""),
    data: (text: string) => void data.push(text),
    note: (text: string) => void notes.push(text)
  }
  const code = await run([...args, "--data", folder], out)
  return { code, data: data.join("\n"), notes: notes.join("\n") }
}

describe("aiwei webhook", () => {
  it("adds, lists, switches, tests and removes one", async () => {
    assert.include((await said("webhook", "list")).data, "还没有推送地址")
    const url = "https://hooks.invalid/x"
    const added = await said("webhook", "add", url, "--event", "backup.failed", "--json")
    assert.strictEqual(added.code, 0)
    const { id, secret } = JSON.parse(added.data) as { id: string; secret: string }
    assert.match(secret, /^[\w-]{43}$/)
    const listed = await said("webhook", "list", "--lang", "en")
    for (const part of [id, url, "backup.failed", "none yet"]) assert.include(listed.data, part)
    assert.notInclude(listed.data, secret)
    assert.include((await said("webhook", "off", id)).data, "暂停")
    const [off] = JSON.parse((await said("webhook", "list", "--json")).data)
    assert.strictEqual(off.active, false)
    const tested = await said("webhook", "test", id)
    assert.deepInclude(tested, { code: 1 })
    assert.include(tested.data, "测试没有送达")
    assert.include((await said("webhook", "remove", id)).data, id)
  })

  it("refuses an inner address, an unknown event and an unknown id, each with its code", async () => {
    const inner = await said("webhook", "add", "https://192.168.1.1/")
    assert.strictEqual(inner.code, 3)
    assert.match(inner.notes, /WebhookAddressRefused: .*内网.*没有保存/)
    assert.strictEqual((await said("webhook", "add", "https://a.cn", "--event", "x")).code, 2)
    assert.deepInclude(await said("webhook", "remove", "none"), { code: 3 })
  })
})
