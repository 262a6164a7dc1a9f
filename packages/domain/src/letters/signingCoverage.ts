/**
 * Signing coverage of a year: signed letters by the parties that should have one. A member department
 * without any letter counts as unsigned; communities count once the office makes letters with them at all.
 */
import type { Day } from "../shared/Day.ts"
import { percentOf } from "../shared/percentOf.ts"
import { expiresOn, isEndedOn, isSignedOn } from "./letterState.ts"
import { partyOf, type StoredLetterLine } from "./ResponsibilityLetter.ts"

/** Somebody who should have a letter. `kind` is that of the organisation, or the unit's level. */
export interface LetterParty {
  readonly id: string
  readonly name: string
  readonly kind: string
}

export interface KindCoverage {
  readonly kind: string
  readonly parties: number
  readonly letters: number
  readonly signed: number
}

export interface SigningCoverage {
  readonly parties: number
  readonly letters: number
  readonly signed: number
  /** Signed of parties in per cent, as decimal text; null where nobody should have one. */
  readonly percent: string | null
  readonly kinds: ReadonlyArray<KindCoverage>
  readonly unsigned: ReadonlyArray<LetterParty & { readonly letter: string }>
  readonly without: ReadonlyArray<LetterParty>
}

const always = "memberDepartment"
const counted = (rows: ReadonlyArray<KindCoverage>, of: "parties" | "letters" | "signed") =>
  rows.reduce((sum, row) => sum + row[of], 0)

/** The letters of the year that hold on the day; after the year, those that held at its end. */
export const countedLetters = (letters: ReadonlyArray<StoredLetterLine>, day: Day) =>
  letters.filter((letter) => {
    const at = expiresOn(letter.year) < day ? expiresOn(letter.year) : day
    return letter.madeOn <= day && !isEndedOn(letter, at)
  })

export const signingCoverage = (
  all: ReadonlyArray<StoredLetterLine>,
  expected: ReadonlyArray<LetterParty>,
  day: Day
): SigningCoverage => {
  const letters = countedLetters(all, day)
  const used = new Set([always, ...letters.map(({ partyBKind }) => partyBKind)])
  const having = new Map(letters.map((letter) => [partyOf(letter), letter]))
  const own = letters.map((letter): LetterParty => ({
    id: partyOf(letter),
    name: letter.partyBName,
    kind: letter.partyBKind
  }))
  const others = expected.filter(({ id, kind }) => used.has(kind) && !having.has(id))
  const parties = [...own, ...others]
  const kinds = [...used]
    .map((kind) => ({
      kind,
      parties: parties.filter((party) => party.kind === kind).length,
      letters: own.filter((party) => party.kind === kind).length,
      signed: letters.filter((one) => one.partyBKind === kind && isSignedOn(one, day)).length
    }))
    .filter((row) => row.parties > 0)
  const signed = counted(kinds, "signed")
  return {
    parties: parties.length,
    letters: letters.length,
    signed,
    percent: percentOf(signed, parties.length),
    kinds,
    unsigned: own.flatMap((party) => {
      const letter = having.get(party.id)
      return letter === undefined || isSignedOn(letter, day)
        ? []
        : [{ ...party, letter: letter.id }]
    }),
    without: others
  }
}
