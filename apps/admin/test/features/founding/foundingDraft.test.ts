/** Three hands with three keys: names and passwords that are told apart, before anything is sent. */
import { expect, test } from "vitest"

import {
  type FoundingDraft,
  faultsOf,
  founded,
  proposed
} from "../../../src/features/founding/foundingDraft.ts"

const whole: FoundingDraft = {
  system: { ...proposed.system, password: "three tall poplars" },
  security: { ...proposed.security, password: "a gate that squeaks" },
  audit: { ...proposed.audit, password: "ink on every page" },
  office: { ...proposed.office, password: "brooms before breakfast" }
}

test("four accounts that differ stand", () => {
  expect(faultsOf(whole, founded)).toEqual({})
})

test("a part that is not wanted is not looked at", () => {
  const three = founded.filter((part) => part !== "office")
  expect(faultsOf({ ...whole, office: proposed.office }, three)).toEqual({})
  expect(faultsOf({ ...whole, office: proposed.office }, founded)).toEqual({
    office: { password: "missing" }
  })
})

test("two of one name are both told, whatever the case of their letters", () => {
  const same = { ...whole, audit: { ...whole.audit, name: " SysAdmin " } }
  expect(faultsOf(same, founded)).toEqual({ system: { name: "taken" }, audit: { name: "taken" } })
})

test("one password for two, one with the name in it, and one too short are refused", () => {
  const { password } = whole.system
  const faults = faultsOf(
    {
      system: whole.system,
      security: { ...whole.security, password },
      audit: { ...whole.audit, password: "the Auditor's" },
      office: { ...whole.office, name: "", password: "seven77" }
    },
    founded
  )
  expect(faults).toEqual({
    system: { password: "same" },
    security: { password: "same" },
    audit: { password: "named" },
    office: { name: "name", password: "short" }
  })
})
