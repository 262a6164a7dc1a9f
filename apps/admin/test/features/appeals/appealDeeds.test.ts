/** What can be done with an appeal in each of its states, and by whom. */
import { expect, test } from "vitest"

import { appealDeeds, awaitsCorrection, isOpen } from "../../../src/features/appeals/appealDeeds.ts"

const anything = () => true
const of = (state: "lodged" | "accepted" | "decided" | "withdrawn") => ({
  state,
  lodgedBy: "account:zhou"
})

test("whoever lodged it withdraws and answers, and never decides", () => {
  expect(appealDeeds(of("accepted"), anything, "account:zhou")).toEqual(["reply", "withdraw"])
  expect(appealDeeds(of("accepted"), anything, "account:sun")).toEqual(["decide", "reply"])
})

test("it is taken in before it is decided, and ends once", () => {
  expect(appealDeeds(of("lodged"), anything, "account:sun")).toEqual(["accept", "reply"])
  expect(appealDeeds(of("decided"), anything, "account:zhou")).toEqual(["reply"])
  expect(appealDeeds(of("withdrawn"), anything, "account:zhou")).toEqual([])
  expect(
    ["lodged", "accepted", "decided", "withdrawn"].map((state) =>
      isOpen({ ...of("lodged"), state: state as "lodged" })
    )
  ).toEqual([true, true, false, false])
})

test("nothing is offered that an account may not ask for", () => {
  expect(appealDeeds(of("lodged"), () => false, "account:zhou")).toEqual([])
})

test("an upheld appeal waits until a version has corrected the month", () => {
  type Corrected = Parameters<typeof awaitsCorrection>[0]["correctedBy"]
  expect(awaitsCorrection({ outcome: "upheld", correctedBy: null })).toBe(true)
  expect(awaitsCorrection({ outcome: "partly", correctedBy: null })).toBe(true)
  expect(awaitsCorrection({ outcome: "rejected", correctedBy: null })).toBe(false)
  expect(awaitsCorrection({ outcome: "upheld", correctedBy: "P2" as Corrected })).toBe(false)
})
