/** A device as a person would call it, and what is wrong with a new password. */
import { expect, test } from "vitest"

import { agentParts } from "../../../src/features/account/agentText.ts"
import { passwordFaults } from "../../../src/features/account/passwordFaults.ts"

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0",
    ["Edge", "Windows"]
  ],
  [
    "Mozilla/5.0 (Linux; Android 14; V2301A) AppleWebKit/537.36 Version/4.0 Chrome/116 Mobile Safari/537.36 MicroMessenger/8.0",
    ["WeChat", "Android"]
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1",
    ["Safari", "iOS"]
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0", ["Firefox", "Linux"]]
])("%s", (agent, [browser, system]) => {
  expect(agentParts(agent)).toEqual({ browser, system })
})

test("a program that is no browser is not called one", () => {
  expect([agentParts(null), agentParts("curl/8.0")]).toEqual([null, null])
})

test("a new password is long enough, typed twice, and comes with the current one", () => {
  const right = { current: "x", next: "八个字以上的口令", repeat: "八个字以上的口令" }
  expect(passwordFaults(right)).toEqual({})
  expect(passwordFaults({ current: "", next: "", repeat: "" })).toEqual({
    current: "missing",
    next: "missing"
  })
  expect(passwordFaults({ ...right, next: "七个字的口令啊" })).toEqual({
    next: "short",
    repeat: "differs"
  })
})
