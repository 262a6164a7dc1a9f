/** What becomes of each thing of a handover, as chosen so far. */
import { expect, test } from "vitest"

import {
  becomes,
  type Choice,
  type Choices,
  choiceOf,
  chosenForAll,
  counted,
  decisionsOf,
  undecided
} from "../../../src/features/handover/handoverPlan.ts"

type Thing = Parameters<typeof choiceOf>[0]

// The plan reads nothing of a proposal but whose it is.
const proposal = {
  personId: "p9",
  name: "刘红",
  rule: "sameDuty",
  at: "柳荫社区",
  holds: 2
} as Thing["proposal"]
const thing = (kind: Thing["kind"], id: string, one: Thing["proposal"] = null): Thing => ({
  kind,
  id,
  proposal: one
})
const post = thing("post", "1")
const zone = thing("zone", "2", proposal)
const task = thing("task", "3")
const all = [post, zone, task]
const none: Choices = {}

test("whatever has a proposal begins with it, and of the rest nothing is said", () => {
  expect(all.map((one) => choiceOf(one, none, "leave"))).toEqual(["self", "proposed", ""])
  expect(undecided(all, none, "leave")).toEqual([task])
  expect(counted(all, none, "leave")).toEqual({
    passed: 1,
    open: 0,
    kept: 0,
    ended: 1,
    undecided: 1
  })
})

test("a post ends with whoever leaves, stays with whoever moves, and is left open by nobody", () => {
  expect(becomes(choiceOf(post, none, "leave"), "leave")).toBe("ended")
  expect(becomes(choiceOf(post, none, "move"), "move")).toBe("kept")
  const open = chosenForAll(all, none, "open")
  expect(choiceOf(post, open, "leave")).toBe("self")
  expect(choiceOf(zone, open, "leave")).toBe("open")
})

test("who leaves keeps nothing: what was to be kept is undecided again", () => {
  const kept = chosenForAll([zone, task], none, "keep")
  expect(undecided(all, kept, "move")).toEqual([])
  expect(undecided(all, kept, "leave")).toEqual([zone, task])
})

test("a kind that is to go as proposed leaves what has no proposal as it was", () => {
  const chosen: Choices = { "task:3": "to:p4" }
  expect(choiceOf(task, chosenForAll([zone, task], chosen, "proposed"), "leave")).toBe("to:p4")
})

test("a proposal that is gone after the list was read again has to be decided anew", () => {
  const chosen: Choices = { "zone:2": "proposed" }
  expect(choiceOf({ ...zone, proposal: null }, chosen, "leave")).toBe("")
})

test("the server is told everybody by id, and nothing of what goes by itself", () => {
  const chosen: Readonly<Record<string, Choice>> = { "task:3": "open", "post:1": "to:p5" }
  expect(decisionsOf(all, chosen, "leave")).toEqual([
    { kind: "post", id: "1", choice: "successor", personId: "p5" },
    { kind: "zone", id: "2", choice: "successor", personId: "p9" },
    { kind: "task", id: "3", choice: "open" }
  ])
  expect(decisionsOf([post], none, "leave")).toEqual([])
})
