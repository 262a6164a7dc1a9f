/** With whom letters are to be made, each once, without those that have one; and who is the first party. */
import { Effect } from "effect"

import { placeFinder } from "../org/naming/placeFinder.ts"
import type { OfficeView } from "../org/Offices.ts"
import type { PostKind } from "../people/PostKind.ts"
import type { Day } from "../shared/Day.ts"
import { LetterPartyRefused, LettersExist } from "./letterErrors.ts"
import { letterParties, type Party, type PartyKind, type PartyNamed } from "./letterParties.ts"
import { LetterRepo } from "./LetterRepo.ts"
import { isEndedOn } from "./letterState.ts"
import type { LetterTemplate } from "./LetterTemplate.ts"
import { partyOf } from "./ResponsibilityLetter.ts"

export interface CreateLetters {
  readonly office?: string | null | undefined
  /** By id, or by a title that one template of the office has. */
  readonly template: string
  /** The office's own main leader when left out. */
  readonly partyA?:
    | { readonly unit: string; readonly postKind?: PostKind | null | undefined }
    | null
    | undefined
  /** Everybody of a kind … */
  readonly kind?: PartyKind | null | undefined
  /** … or whoever is named. */
  readonly parties?: ReadonlyArray<PartyNamed> | null | undefined
  /** Leaves out who has a letter of the year, instead of refusing all. */
  readonly onlyMissing?: boolean | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
}

export const partiesWanted = Effect.gen(function* () {
  const repo = yield* LetterRepo
  const find = yield* placeFinder
  const parties = yield* letterParties

  const meant = Effect.fnUntraced(function* (office: OfficeView, wanted: CreateLetters, day: Day) {
    const given = wanted.parties ?? []
    const named = yield* Effect.forEach(given, (one) => parties.named(office, one, day))
    const ofKind = wanted.kind == null ? [] : yield* parties.ofKind(office, wanted.kind, day)
    const all = [...named.flat(), ...ofKind]
    const twice = all.find(({ id }, at) => all.findIndex((one) => one.id === id) !== at)
    if (twice !== undefined) {
      return yield* new LetterPartyRefused({ why: "twice", name: twice.name })
    }
    if (all.length > 0) return all
    return yield* new LetterPartyRefused({ why: "nobody", name: wanted.kind ?? "" })
  })

  /** Who of them has a letter of the year that holds on the day. */
  const havingLetter = Effect.fnUntraced(function* (
    { officeId, year }: LetterTemplate,
    all: ReadonlyArray<Party>,
    day: Day
  ) {
    const standing = (yield* repo.ofYear(officeId, year)).filter((one) => !isEndedOn(one, day))
    const letters = new Map(standing.map((letter) => [partyOf(letter), letter.id]))
    return all.flatMap(({ id, name }) => {
      const letter = letters.get(id)
      return letter === undefined ? [] : [{ id, name, letter }]
    })
  })

  const withoutLetter = Effect.fnUntraced(function* (
    template: LetterTemplate,
    all: ReadonlyArray<Party>,
    day: Day,
    onlyMissing: boolean
  ) {
    const having = yield* havingLetter(template, all, day)
    const ids = new Set(having.map(({ id }) => id))
    if (having.length === 0 || onlyMissing) return all.filter(({ id }) => !ids.has(id))
    const parties = having.map(({ name, letter }) => ({ name, letter }))
    return yield* new LettersExist({ year: template.year, parties })
  })

  const sideOf = Effect.fnUntraced(function* (
    office: OfficeView,
    { partyA }: CreateLetters,
    day: Day
  ) {
    const unit = partyA == null ? office : yield* find(partyA.unit, null, day)
    return { partyAUnitId: unit.id, partyAPostKind: partyA?.postKind ?? "mainLeader" } as const
  })

  return { meant, havingLetter, withoutLetter, sideOf }
})
