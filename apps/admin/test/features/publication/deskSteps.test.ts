/** Where a month stands, what is missing and who may do what, from its draft to its second version. */
import type { MonthReview } from "@aiwei/queries/publication/reviewQueries"
import { expect, test } from "vitest"

import { approvalRows } from "../../../src/features/publication/approvalRows.ts"
import { deedsOf, type Hand, notApproving } from "../../../src/features/publication/deskDeeds.ts"
import {
  type DeskMonth,
  lacksOf,
  nextVersion,
  stepStates
} from "../../../src/features/publication/deskSteps.ts"

type Open = NonNullable<MonthReview["open"]>

const terms = { noticeDays: 3, approvals: ["leader"], appealDays: 5, repliesPrinted: true } as const
const review: MonthReview = {
  office: { id: "01" as MonthReview["office"]["id"], code: null, name: "滨河街道" },
  period: "2026-06" as MonthReview["period"],
  terms: { ...terms },
  open: null,
  past: []
}
const open: Open = {
  id: "R" as Open["id"],
  version: 1,
  terms: { ...terms },
  sha256: "a",
  reason: null,
  submittedAt: "2026-07-01T00:00:00Z",
  submittedBy: "account:admin",
  firstDay: "2026-07-02" as Open["firstDay"],
  lastDay: "2026-07-06" as Open["lastDay"],
  approvals: [],
  missing: { noticeUntil: "2026-07-06" as Open["firstDay"], approvals: ["leader"] },
  daysLeft: 2,
  changed: false,
  ready: false,
  rows: []
}
const draft: DeskMonth = { scored: true, published: null, differs: false, review, versions: [] }
const inReview: DeskMonth = { ...draft, review: { ...review, open } }
const ready: Open = { ...open, missing: { noticeUntil: null, approvals: [] }, ready: true }
const straight: DeskMonth = {
  ...draft,
  review: { ...review, terms: { ...terms, noticeDays: 0, approvals: [] } }
}
const mark = { version: 1, at: "2026-07-07T00:00:00Z", sha256: "a" }
const published: DeskMonth = { ...draft, published: mark }
const differing: DeskMonth = { ...published, differs: true }

const hand = (name: string, ...roles: ReadonlyArray<string>): Hand => ({
  may: () => true,
  name: `account:${name}`,
  roles
})

test("a draft waits to be handed in, unless its scheme asks for nothing", () => {
  expect(stepStates(draft)).toEqual({
    draft: "here",
    review: "later",
    published: "later",
    corrected: "later"
  })
  expect(lacksOf(draft)).toEqual([{ what: "submit" }])
  expect(stepStates(straight)).toMatchObject({ draft: "done", review: "none", published: "here" })
  expect(lacksOf(straight)).toEqual([{ what: "straight" }])
  expect(lacksOf({ ...draft, scored: false })).toEqual([{ what: "scores" }])
})

test("in review it lacks its days, its roles and, where it changed, being handed in again", () => {
  expect(stepStates(inReview)).toMatchObject({ draft: "done", review: "here", published: "later" })
  expect(lacksOf(inReview)).toEqual([
    { what: "notice", until: "2026-07-06", left: 2 },
    { what: "approvals", roles: ["leader"] }
  ])
  const changed = {
    ...inReview,
    review: { ...review, open: { ...ready, ready: false, changed: true } }
  }
  expect(lacksOf(changed)).toEqual([{ what: "changed" }])
  const month = { ...inReview, review: { ...review, open: ready } }
  expect(lacksOf(month)).toEqual([{ what: "ready" }])
  expect(stepStates(month)).toMatchObject({ review: "done", published: "here" })
})

test("published it is done until it differs, and then a correction stands at its last step", () => {
  expect(lacksOf(published)).toEqual([{ what: "done" }])
  expect(nextVersion(published)).toBe(null)
  expect(nextVersion(differing)).toBe(2)
  expect(stepStates(differing)).toMatchObject({ published: "done", corrected: "here" })
  expect(lacksOf(differing)).toEqual([{ what: "correct" }, { what: "submit" }])
  const second = { ...published, published: { ...mark, version: 2 } }
  expect(stepStates(second)).toMatchObject({ published: "done", corrected: "done" })
})

test("nobody approves what they handed in, twice, or without the role; who handed in takes back", () => {
  expect(notApproving(open, hand("admin", "leader"))).toBe("submitted")
  expect(notApproving(open, hand("li", "inspector"))).toBe("role")
  const given = { role: "leader", approvedAt: "", approvedBy: "account:li" } as const
  expect(notApproving({ ...open, approvals: [given] }, hand("li", "leader"))).toBe("twice")
  expect(notApproving(open, hand("li", "leader"))).toBe(null)
  expect(deedsOf(inReview, hand("admin", "officeAdmin"))).toEqual(["withdraw"])
  expect(deedsOf(inReview, hand("li", "leader"))).toEqual(["approve", "giveBack"])
  const month = { ...inReview, review: { ...review, open: ready } }
  expect(deedsOf(month, hand("wang", "officeAdmin"))[0]).toBe("publish")
  expect(deedsOf(draft, hand("wang"))).toEqual(["submit"])
  expect(deedsOf(straight, hand("wang"))).toEqual(["publish"])
  expect(deedsOf(published, hand("wang"))).toEqual([])
  expect(deedsOf(draft, { ...hand("zhou"), may: () => false })).toEqual([])
})

test("a role that is asked for twice stands twice until both have approved", () => {
  const approvals = [{ role: "leader", approvedAt: "", approvedBy: "account:li" }] as const
  const rows = approvalRows({ approvals, missing: { noticeUntil: null, approvals: ["leader"] } })
  expect(rows.map(({ role, given }) => [role, given?.approvedBy])).toEqual([
    ["leader", "account:li"],
    ["leader", undefined]
  ])
})
