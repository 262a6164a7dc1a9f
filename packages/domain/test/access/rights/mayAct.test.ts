/** Laws of rights: whatever grants, verbs and places fast-check thinks of. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import type { HeldGrant } from "../../../src/access/rights/Grant.ts"
import type { Held } from "../../../src/access/rights/Held.ts"
import {
  type Asked,
  grantFor,
  installation,
  mayAct,
  reachOf,
  self
} from "../../../src/access/rights/mayAct.ts"
import {
  adminRoles,
  founder,
  isAdminRole,
  mayHoldBoth,
  type Role,
  workRoles
} from "../../../src/access/rights/Role.ts"
import { verbRights } from "../../../src/access/rights/verbRights.ts"
import { isInReach, touchesReach } from "../../../src/access/rights/within.ts"
import { Verb } from "../../../src/access/Verb.ts"
import { isWithin, pathKeyOf, pathUnder, type TreePath } from "../../../src/org/TreePath.ts"
import { Day } from "../../../src/shared/Day.ts"

const day = Day.make("2026-06-15")
const days = fc.constantFrom("2026-01-01", "2026-06-14", "2026-06-15", "2026-06-16", "9999-12-31")
const aDay = days.map((text) => Day.make(text))

/** A narrow tree, so that two paths often lie in each other. */
const aPath = fc
  .array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 4 })
  .map((steps) => steps.reduce<TreePath | null>((path, n) => pathUnder(path, pathKeyOf(n)), null))
  .map((path) => path ?? pathUnder(null, pathKeyOf(1)))

const roles: ReadonlyArray<Role> = [...workRoles, ...adminRoles, founder]
const aRole = fc.constantFrom(...roles)
const aVerb = fc.constantFrom(...Verb.literals)
const aGrant: fc.Arbitrary<HeldGrant> = fc.record({
  role: aRole,
  path: fc.option(aPath, { freq: 6 }),
  validFrom: aDay,
  validTo: aDay
})
const grantsOf = fc.array(aGrant, { maxLength: 4 })
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constantFrom(self, installation),
  aPath.map((path): Asked => ({ kind: "inside", path })),
  fc.option(aPath).map((path): Asked => ({ kind: "list", path }))
)

const holding = (grants: ReadonlyArray<HeldGrant>, only: Held["only"] = null): Held => ({
  everything: false,
  grants,
  only
})
const byRoles = (verb: Verb): boolean => typeof verbRights[verb] !== "string"

const always = <A extends [unknown, ...ReadonlyArray<unknown>]>(
  name: string,
  values: { readonly [K in keyof A]: fc.Arbitrary<A[K]> },
  holds: (...given: A) => boolean
) => it(name, () => fc.assert(fc.property(...values, holds), { numRuns: 2000 }))

describe("a grant", () => {
  always<[HeldGrant, Verb, TreePath]>(
    "never helps outside its branch",
    [aGrant, aVerb, aPath],
    (grant, verb, path) =>
      !byRoles(verb) ||
      grant.path === null ||
      isWithin(path, grant.path) ||
      !mayAct(holding([grant]), verb, { kind: "inside", path }, day)
  )

  always<[HeldGrant, Verb, Asked]>(
    "gives nothing before its first day, and nothing from its end on",
    [aGrant, aVerb, asked],
    (grant, verb, about) =>
      !byRoles(verb) ||
      (grant.validFrom <= day && day < grant.validTo) ||
      (!mayAct(holding([grant]), verb, about, day) &&
        reachOf(holding([grant]), verb, day)?.length === 0)
  )

  always<[ReadonlyArray<HeldGrant>, HeldGrant, Verb, Asked]>(
    "more of them never take anything away",
    [grantsOf, aGrant, aVerb, asked],
    (grants, another, verb, about) =>
      !mayAct(holding(grants), verb, about, day) ||
      mayAct(holding([...grants, another]), verb, about, day)
  )

  always<[ReadonlyArray<HeldGrant>, Verb, Asked]>(
    "of a branch never reaches the installation",
    [grantsOf, aVerb, asked],
    (grants, verb) =>
      !byRoles(verb) ||
      !mayAct(holding(grants.filter(({ path }) => path !== null)), verb, installation, day)
  )
})

describe("the reach", () => {
  always<[ReadonlyArray<HeldGrant>, Verb, TreePath]>(
    "holds exactly the places where the verb may be used",
    [grantsOf, aVerb, aPath],
    (grants, verb, path) =>
      !byRoles(verb) ||
      isInReach(reachOf(holding(grants), verb, day), path) ===
        mayAct(holding(grants), verb, { kind: "inside", path }, day)
  )

  always<[ReadonlyArray<HeldGrant>, Verb, TreePath]>(
    "is touched by exactly the places below which a list may be asked",
    [grantsOf, aVerb, aPath],
    (grants, verb, path) =>
      !byRoles(verb) ||
      touchesReach(reachOf(holding(grants), verb, day), path) ===
        mayAct(holding(grants), verb, { kind: "list", path }, day)
  )

  always<[ReadonlyArray<HeldGrant>, Verb]>(
    "names no branch inside another",
    [grantsOf, aVerb],
    (grants, verb) => {
      const reach = reachOf(holding(grants), verb, day) ?? []
      return reach.every((top) => !reach.some((other) => other !== top && isWithin(top, other)))
    }
  )

  always<[ReadonlyArray<HeldGrant>, Verb, TreePath]>(
    "names a grant for whatever a role allows, and none for what it does not",
    [grantsOf, aVerb, aPath],
    (grants, verb, path) => {
      const about: Asked = { kind: "inside", path }
      const by = grantFor(holding(grants), verb, about, day)
      return !byRoles(verb) || (by !== null) === mayAct(holding(grants), verb, about, day)
    }
  )
})

describe("a token", () => {
  always<[ReadonlyArray<HeldGrant>, ReadonlyArray<Verb>, Verb, Asked]>(
    "never adds anything to its account",
    [grantsOf, fc.array(aVerb), aVerb, asked],
    (grants, only, verb, about) =>
      !mayAct(holding(grants, only), verb, about, day) || mayAct(holding(grants), verb, about, day)
  )

  always<[ReadonlyArray<HeldGrant>, ReadonlyArray<Verb>, Verb, Asked]>(
    "gives nothing that it does not name",
    [grantsOf, fc.array(aVerb), aVerb, asked],
    (grants, only, verb, about) =>
      only.includes(verb) ||
      verbRights[verb] === "anyone" ||
      !mayAct(holding(grants, only), verb, about, day)
  )
})

describe("the roles", () => {
  it("of administrators go with no other, in either order", () => {
    for (const a of roles) {
      for (const b of roles) {
        assert.strictEqual(mayHoldBoth(a, b), mayHoldBoth(b, a))
        if (isAdminRole(a) && a !== b) assert.isFalse(mayHoldBoth(a, b), `${a} ${b}`)
      }
    }
  })

  it("of administrators do no work of an office, and those of an office administer nothing", () => {
    const work: ReadonlySet<string> = new Set(workRoles)
    for (const verb of Verb.literals) {
      const right = verbRights[verb]
      if (typeof right === "string" || verb === "retention.show") continue
      const sides = new Set(right.map((role) => work.has(role)))
      assert.strictEqual(sides.size, 1, verb)
    }
  })

  it("part what belongs together: who makes accounts grants nothing, who grants makes none, neither reads the trail", () => {
    const may = (role: Role) => (verb: Verb) =>
      mayAct(
        holding([{ role, path: null, validFrom: day, validTo: Day.make("9999-12-31") }]),
        verb,
        installation,
        day
      )
    const [system, security, audit] = adminRoles.map(may)
    assert.deepStrictEqual(
      (["accounts.add", "grants.add", "audit.list", "audit.export"] as const).map((verb) =>
        [system, security, audit].map((one) => one?.(verb))
      ),
      [
        [true, false, false],
        [false, true, false],
        [false, false, true],
        [false, false, true]
      ]
    )
  })

  it("of nobody allow what everybody may, and nothing else", () => {
    const open = Verb.literals.filter((verb) => mayAct(null, verb, self, day))
    assert.deepStrictEqual(
      open,
      Verb.literals.filter((verb) => verbRights[verb] === "anyone")
    )
  })
})
