/** The installation's key: made once, for nobody else's eyes, and never overwritten. */
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"

import { assert, describe, it } from "vitest"

import { secretKey, secretKeyFile } from "../../src/secretKey.ts"
import { StartRefused } from "../../src/start/StartRefused.ts"
import { newFolder, newPlace, openServer, thrownBy } from "../office.ts"

const refusedBy = (work: () => unknown): StartRefused => {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof StartRefused) return thrown
    throw thrown
  }
  return assert.fail("it should have been refused")
}

describe("the secret key", () => {
  it("is made on the first run with mode 0600 and is the same on every later one", () => {
    const data = newFolder()
    const key = secretKey(data)
    assert.strictEqual(key.length, 32)
    assert.strictEqual(statSync(secretKeyFile(data)).mode & 0o777, 0o600)
    assert.isTrue(secretKey(data).equals(key))
    assert.deepStrictEqual(readdirSync(data), ["secret.key"])
  })

  it("is another one in another folder", () => {
    assert.isFalse(secretKey(newFolder()).equals(secretKey(newFolder())))
  })

  it.each([0o640, 0o604, 0o660, 0o644])("is refused where others may read it: %o", (mode) => {
    const data = newFolder()
    secretKey(data)
    chmodSync(secretKeyFile(data), mode)
    const { why, what, detail } = refusedBy(() => secretKey(data))
    assert.deepStrictEqual({ why, what }, { why: "keyReadable", what: secretKeyFile(data) })
    assert.strictEqual(detail, `0${mode.toString(8)}`)
  })

  it.each(["", "something else\n", "aiwei-key-1 too-short\n"])(
    "is refused where it is no key, and left as it was: %j",
    (text) => {
      const data = newFolder()
      writeFileSync(secretKeyFile(data), text, { mode: 0o600 })
      assert.strictEqual(refusedBy(() => secretKey(data)).why, "keyDamaged")
      assert.strictEqual(readFileSync(secretKeyFile(data), "utf8"), text)
    }
  )

  it("an application whose key others may read does not open", async () => {
    const place = await newPlace()
    const asked = () => openServer(place).fetch(new Request("http://aiwei.local/health"))
    assert.strictEqual((await asked()).status, 200)
    chmodSync(secretKeyFile(place.data), 0o644)
    assert.instanceOf(await thrownBy(asked()), StartRefused)
  })
})
