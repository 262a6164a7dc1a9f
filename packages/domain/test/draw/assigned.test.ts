/** People for sites: never to where they have an interest, never more than their share. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { assigned, conflictOf, pairKey, personKey } from "../../src/draw/people/assigned.ts"
import type { Drawable, PeoplePlan } from "../../src/draw/people/Drawable.ts"

const person = (key: string, ...ties: Drawable["ties"]): Drawable => ({
  key,
  name: key,
  field: null,
  ties
})
const plan: PeoplePlan = { perSite: 1, perPerson: null, people: null, field: null }
const sites = ["s1", "s2", "s3"].map((key) => ({ key, community: `of ${key}` }))

const send = (people: ReadonlyArray<Drawable>, more: Partial<PeoplePlan> = {}, salt = 1) => {
  const keys = [
    ...people.map(({ key }) => personKey(key)),
    ...sites.flatMap(({ key }) => people.map((one) => pairKey(key, one.key)))
  ]
  const ticket = (at: number) => String((at * 7919 + salt * 31) % 104_729).padStart(6, "0")
  const tickets = new Map(keys.toSorted().map((key, at) => [key, ticket(at)]))
  return assigned({ plan: { ...plan, ...more }, sites, people, tickets })
}

const anyPeople = fc
  .array(fc.subarray(["s1", "s2", "s3", "of s1", "of s2"]), { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map((to, at) => person(`p${at}`, ...to.map((t) => ({ to: t, why: "lives" as const }))))
  )

describe("assigned", () => {
  it("sends as many as wanted, each once, and nobody to where they live", () => {
    fc.assert(
      fc.property(anyPeople, fc.nat(), (people, salt) => {
        const result = send(people, {}, salt)
        const could = sites.every((site) => people.some((one) => conflictOf(one, site) === null))
        assert.strictEqual(result.kind === "assigned", could)
        if (result.kind === "refused") return
        assert.deepStrictEqual(
          result.sent.map(({ site }) => site),
          ["s1", "s2", "s3"]
        )
        for (const sent of result.sent) {
          const [who, where] = [
            people.find(({ key }) => key === sent.person),
            sites.find(({ key }) => key === sent.site)
          ]
          assert.isTrue(who !== undefined && where !== undefined && conflictOf(who, where) === null)
        }
        assert.deepStrictEqual(send(people.toReversed(), {}, salt).kind, "assigned")
      })
    )
  })

  it("shares evenly where nobody set a share", () => {
    const result = send(["a", "b", "c"].map((key) => person(key)))
    const sent = result.kind === "assigned" ? result.sent.map((one) => one.person) : []
    assert.deepStrictEqual(sent.toSorted(), ["a", "b", "c"])
  })

  it("says whose interest stands in the way", () => {
    const [a, b] = [person("a", { to: "of s1", why: "leads" }), person("b")]
    const result = send([a, b])
    assert.deepStrictEqual(result.kind === "assigned" ? result.conflicts : [], [
      { site: "s1", person: "a", why: "leads" }
    ])
    assert.deepStrictEqual(send([a]), {
      kind: "refused",
      why: [{ constraint: "conflict", of: ["s1"], wanted: 1, possible: 0 }]
    })
  })

  it("names a share that is too small, and people who are missing", () => {
    const why = (result: ReturnType<typeof send>) =>
      result.kind === "refused" ? result.why.map(({ constraint }) => constraint) : []
    assert.deepStrictEqual(why(send([person("a")], { perPerson: 1 })), ["perPerson"])
    assert.deepStrictEqual(why(send([person("a")], { people: 2 })), ["tooFewPeople"])
    assert.deepStrictEqual(why(send([person("a")], { field: "病媒" })), ["tooFewPeople"])
    assert.strictEqual(why(send([person("a")], { perSite: 2 })).length, 3)
  })
})
