/** The security settings as they are typed: whole numbers within the bounds, also in full width. */
import type { SecurityView } from "@aiwei/queries/administration/securityQueries"
import { expect, test } from "vitest"

import { draftOf, readSecurity } from "../../../src/features/security/readSecurity.ts"

const view = {
  version: "1",
  leastLength: 8,
  goodLength: 15,
  profile: "asvs",
  idleMinutes: 120,
  sessionHours: 12,
  passwordDays: 90,
  historyLength: 5,
  secondFactorFor: ["systemAdmin"],
  rules: []
} as const satisfies SecurityView

test("what is shown and read again is the same", () => {
  const { settings, wrong } = readSecurity(draftOf(view))
  expect(view).toMatchObject(settings ?? { nothing: true })
  expect(wrong).toEqual([])
})

test("digits of a Chinese keyboard count, and all that is wrong is told at once", () => {
  expect(readSecurity({ ...draftOf(view), idleMinutes: "３０" }).settings?.idleMinutes).toBe(30)
  const wrong = { idleMinutes: "4", sessionHours: "73", passwordDays: "ninety", historyLength: "" }
  expect(readSecurity({ ...draftOf(view), ...wrong })).toEqual({
    settings: null,
    wrong: ["idleMinutes", "sessionHours", "passwordDays", "historyLength"]
  })
})
