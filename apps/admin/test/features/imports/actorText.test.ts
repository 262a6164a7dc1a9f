/** Who acted, as a person would be called. */
import { expect, test } from "vitest"

import { actorText } from "../../../src/features/imports/actorText.ts"
import { zh } from "../../../src/words/zh.ts"

test("accounts by their name, the machine's operator and the system by what they are", () => {
  const actors = ["account:admin", "account:li:2", "operator:root", "system:aiwei", "赵鹏"]
  expect(actors.map((actor) => actorText(zh, actor))).toEqual([
    "admin",
    "li:2",
    "本机操作员",
    "系统",
    "赵鹏"
  ])
})
