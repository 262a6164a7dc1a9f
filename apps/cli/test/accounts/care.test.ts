/** Accounts cared for from the command line, tokens, and acting with an account's own rights. */
import { assert, describe, it } from "vitest"

import { newFolder, officeIn } from "../office.ts"

type Row = Record<string, unknown>
const rows = (text: string) => JSON.parse(text) as ReadonlyArray<Row>

describe("aiwei user", () => {
  it("lists, closes, opens and unlocks; what is not there is refused", async () => {
    const aiwei = officeIn(newFolder())
    assert.match((await aiwei("user", "list")).data, /还没有账号/)
    await aiwei("user", "add", "li", "--role", "officeAdmin")
    const [li] = rows((await aiwei("user", "list", "--json")).data)
    assert.deepInclude(li, {
      name: "li",
      state: "active",
      mustChange: false,
      roles: ["officeAdmin"]
    })
    assert.match((await aiwei("user", "list")).data, /li.*启用.*爱卫办管理员/)
    assert.strictEqual((await aiwei("user", "disable", "li")).code, 0)
    assert.strictEqual(rows((await aiwei("user", "list", "--json")).data)[0]?.["state"], "closed")
    assert.strictEqual((await aiwei("user", "enable", "LI")).code, 0)
    assert.strictEqual(rows((await aiwei("user", "list", "--json")).data)[0]?.["state"], "active")
    for (const what of ["disable", "enable", "unlock", "passwd"]) {
      assert.strictEqual((await aiwei("user", what, "nobody")).code, 3, what)
    }
  })

  it("grants and takes away, and keeps the last administrator", async () => {
    const aiwei = officeIn(newFolder())
    await aiwei("user", "add", "sun")
    assert.strictEqual((await aiwei("user", "grant", "sun", "--role", "securityAdmin")).code, 0)
    const kept = await aiwei("user", "revoke", "sun", "--role", "securityAdmin")
    assert.strictEqual(kept.code, 3)
    assert.match(kept.notes, /LastAdministrator/)
    assert.match((await aiwei("user", "disable", "sun")).notes, /LastAdministrator/)
    await aiwei("user", "add", "qian", "--role", "securityAdmin")
    assert.strictEqual((await aiwei("user", "revoke", "sun", "--role", "securityAdmin")).code, 0)
    assert.strictEqual((await aiwei("user", "revoke", "sun", "--role", "securityAdmin")).code, 3)
    const [sun] = rows((await aiwei("user", "list", "--json")).data)
    assert.deepEqual(sun?.["grants"], [])
    assert.strictEqual((await aiwei("user", "grant", "sun")).code, 2)
  })
})

describe("aiwei token", () => {
  it("makes, lists and ends tokens with what they may do", async () => {
    const aiwei = officeIn(newFolder())
    await aiwei("user", "add", "li", "--role", "officeAdmin")
    const made = await aiwei("token", "create", "夜间", "--account", "li", "--rights", "read")
    assert.match(made.data, /^aiwei_/)
    const [token] = rows((await aiwei("token", "list", "--json")).data)
    assert.deepInclude(token, { account: "li", name: "夜间", preset: "read", revokedAt: null })
    assert.notProperty(token, "hash")
    assert.match((await aiwei("token", "list", "--account", "li")).data, /夜间.*只读.*有效/)
    assert.strictEqual((await aiwei("token", "revoke", String(token?.["id"]))).code, 0)
    assert.strictEqual((await aiwei("token", "revoke", String(token?.["id"]))).code, 3)
    assert.match((await aiwei("token", "list")).data, /已停用/)
    assert.strictEqual((await aiwei("token", "create", "x", "--rights", "everything")).code, 2)
  })
})

describe("aiwei --as", () => {
  it("acts with that account's rights and under its name", async () => {
    const aiwei = officeIn(newFolder())
    await aiwei("user", "add", "li", "--role", "officeAdmin")
    await aiwei("user", "add", "sys", "--role", "systemAdmin")
    const refused = await aiwei("--as", "li", "user", "list")
    assert.strictEqual(refused.code, 3)
    assert.match(refused.notes, /NotAllowed/)
    assert.strictEqual((await aiwei("--as", "sys", "user", "list")).code, 0)
    assert.strictEqual((await aiwei("--as", "li", "import", "list")).code, 0)
    assert.strictEqual((await aiwei("--as", "sys", "import", "list")).code, 3)
    // A system admin makes accounts and gives no rights: the account is there, the role is not.
    const half = await aiwei("--as", "sys", "user", "add", "wang", "--role", "leader")
    assert.strictEqual(half.code, 3)
    const wang = rows((await aiwei("user", "list", "--json")).data).find(
      (r) => r["name"] === "wang"
    )
    assert.deepInclude(wang, { roles: [], mustChange: true })
    const own = await aiwei("--as", "li", "token", "create", "夜间")
    assert.match(own.data, /^aiwei_/)
    assert.match((await aiwei("--as", "li", "token", "list")).data, /夜间/)
  })

  it("is no way in for nobody, over a server, or to what the operator does", async () => {
    const aiwei = officeIn(newFolder())
    await aiwei("user", "add", "li", "--role", "officeAdmin")
    assert.strictEqual((await aiwei("--as", "nobody", "org", "list")).code, 3)
    assert.strictEqual((await aiwei("--as", "li", "db", "verify")).code, 2)
    assert.strictEqual(
      (await aiwei("--as", "li", "--server", "http://127.0.0.1:9", "org", "list")).code,
      2
    )
    await aiwei("user", "disable", "li")
    assert.strictEqual((await aiwei("--as", "li", "org", "list")).code, 3)
  })
})
