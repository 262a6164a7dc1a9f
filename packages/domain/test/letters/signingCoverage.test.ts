/** Laws of signing coverage: nobody counts twice, signing raises it by one, and who has no letter is told. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { LetterTemplateId } from "../../src/letters/LetterTemplate.ts"
import { LetterId, type StoredLetterLine } from "../../src/letters/ResponsibilityLetter.ts"
import { type LetterParty, signingCoverage } from "../../src/letters/signingCoverage.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { OrganisationId } from "../../src/people/Organisation.ts"
import { Day } from "../../src/shared/Day.ts"

const [made, signing, day] = ["2026-01-10", "2026-02-10", "2026-03-10"].map((one) =>
  Day.make(one)
) as [Day, Day, Day]
const office = OrgUnitId.make("0".repeat(26))

const letter = (n: number, signed: boolean, ended: boolean): StoredLetterLine => ({
  id: LetterId.make(`l${n}`),
  officeId: office,
  templateId: LetterTemplateId.make("t"),
  year: 2026,
  partyAUnitId: office,
  partyAPostKind: "mainLeader",
  partyAPersonId: null,
  partyAName: null,
  partyBUnitId: null,
  leaderId: null,
  leaderName: null,
  madeOn: made,
  partyBOrganisationId: OrganisationId.make(`o${n}`),
  fileName: null,
  fileBytes: null,
  fileSha256: null,
  endReason: null,
  replacesId: null,
  title: "责任书",
  partyAUnitName: "街道",
  partyBName: `部门${n}`,
  partyBKind: "memberDepartment",
  signedOn: signed ? signing : null,
  endedOn: ended ? signing : null
})

const party = (n: number): LetterParty => ({
  id: `o${n}`,
  name: `部门${n}`,
  kind: "memberDepartment"
})

const worlds = fc.record({
  letters: fc
    .array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 12 })
    .map((all) => all.map(([signed, ended], n) => letter(n, signed, ended))),
  parties: fc.nat(14).map((count) => Array.from({ length: count }, (_, n) => party(n)))
})

describe("signing coverage", () => {
  it("counts signed letters, letters and parties in this order of size", () => {
    fc.assert(
      fc.property(worlds, ({ letters, parties }) => {
        const found = signingCoverage(letters, parties, day)
        assert.isAtMost(found.signed, found.letters)
        assert.isAtMost(found.letters, found.parties)
        assert.strictEqual(found.letters, found.signed + found.unsigned.length)
        assert.strictEqual(found.parties, found.letters + found.without.length)
        const sum = found.kinds.reduce((all, one) => all + one.parties, 0)
        assert.strictEqual(sum, found.parties)
      })
    )
  })

  it("rises by one when one is signed", () => {
    fc.assert(
      fc.property(worlds, fc.nat(), ({ letters, parties }, pick) => {
        const before = signingCoverage(letters, parties, day)
        const [chosen] = before.unsigned.slice(pick % Math.max(1, before.unsigned.length))
        if (chosen === undefined) return
        const after = signingCoverage(
          letters.map((one) => (one.id === chosen.letter ? { ...one, signedOn: signing } : one)),
          parties,
          day
        )
        assert.strictEqual(after.signed, before.signed + 1)
        assert.strictEqual(after.parties, before.parties)
      })
    )
  })

  it("has no percentage where nobody should have a letter", () => {
    assert.isNull(signingCoverage([], [], day).percent)
    assert.isNull(signingCoverage([], [{ ...party(1), kind: "community" }], day).percent)
    assert.strictEqual(signingCoverage([], [party(1)], day).percent, "0.0")
  })

  it("keeps what was signed when the year is over", () => {
    const found = signingCoverage([letter(1, true, false)], [], Day.make("2027-05-01"))
    assert.strictEqual(found.signed, 1)
  })
})
