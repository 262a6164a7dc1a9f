/** Accounts made from the command line, and what they may do right away. */
import { assert, describe, it } from "vitest"

import { newFolder, officeIn } from "../office.ts"

const parsed = (text: string) => JSON.parse(text) as Record<string, unknown>

describe("aiwei user add", () => {
  it("grants a role right away, and says both", async () => {
    const aiwei = officeIn(newFolder())
    const ran = await aiwei("user", "add", "李梅", "--role", "officeAdmin", "--json")
    assert.strictEqual(ran.code, 0, ran.notes)
    const { name, grant } = parsed(ran.data)
    assert.strictEqual(name, "李梅")
    assert.strictEqual((grant as { role: string }).role, "officeAdmin")
    assert.match((await aiwei("user", "add", "王芳", "--role", "leader")).data, /王芳[^]*班子成员/)
  })

  it("keeps the account when its role is refused, and says so", async () => {
    const aiwei = officeIn(newFolder())
    const ran = await aiwei("user", "add", "李梅", "--role", "leader", "--place", "没有这里")
    assert.strictEqual(ran.code, 3)
    assert.match(ran.notes, /账号 李梅 已建立[^]*找不到“没有这里”/)
    assert.strictEqual((await aiwei("user", "add", "李梅")).code, 3)
  })

  it("takes no unknown role, no founder, and no place without a role", async () => {
    const aiwei = officeIn(newFolder())
    for (const more of [
      ["--role", "king"],
      ["--role", "founder"],
      ["--place", "x"]
    ]) {
      assert.strictEqual((await aiwei("user", "add", "李梅", ...more)).code, 2, more.join(" "))
    }
    assert.strictEqual((await aiwei("user", "passwd", "李梅")).code, 3)
  })
})
