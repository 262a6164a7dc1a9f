import { assert, it } from "@effect/vitest"

import { fullName } from "../../src/org/fullName.ts"

it("fullName adds 社区 only where the name does not say what the place is", () => {
  const names = ["柳荫", "柳荫社区", "和平居委会", "南关村"]
  assert.deepStrictEqual(
    names.map((name) => fullName({ name, level: "community" })),
    ["柳荫社区", "柳荫社区", "和平居委会", "南关村"]
  )
  assert.strictEqual(fullName({ name: "滨河", level: "subdistrict" }), "滨河")
})
