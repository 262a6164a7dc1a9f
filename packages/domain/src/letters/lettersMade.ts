/** Letters of a year are made from a template, one for each party and all together or none. */
import { Effect } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { Offices } from "../org/Offices.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import { today } from "../shared/Instant.ts"
import { LetterRepo } from "./LetterRepo.ts"
import { letterRows } from "./letterRows.ts"
import { type CreateLetters, partiesWanted } from "./partiesWanted.ts"
import { type LetterId, partyOf } from "./ResponsibilityLetter.ts"

export interface LettersMade {
  readonly year: number
  readonly made: ReadonlyArray<{
    readonly id: LetterId
    readonly party: string
    readonly leaderName: string | null
  }>
  /** Who had one already. */
  readonly existing: number
}

/** What making them would come to, before anything is written. */
export interface LettersPreview {
  readonly year: number
  readonly title: string
  /** Null while nobody has the post of the first party. */
  readonly partyAName: string | null
  readonly parties: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly kind: string
    /** Null while nobody is known to lead it. */
    readonly leaderName: string | null
    /** It has a letter of the year: none is made. */
    readonly having: boolean
  }>
}

export const lettersMade = Effect.gen(function* () {
  const offices = yield* Offices
  const placements = yield* PlacementRepo
  const repo = yield* LetterRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const { templateOf, rowsFor, holderOf } = yield* letterRows
  const { meant, havingLetter, withoutLetter, sideOf } = yield* partiesWanted

  const preview = Effect.fn("Letters.preview")(function* (wanted: CreateLetters) {
    const office = yield* offices.resolve(wanted.office ?? null)
    const day = wanted.on ?? (yield* today)
    const template = yield* templateOf(office.id, wanted.template)
    const all = yield* meant(office, wanted, day)
    const having = new Set((yield* havingLetter(template, all, day)).map(({ id }) => id))
    return {
      year: template.year,
      title: template.title,
      partyAName: yield* holderOf(yield* sideOf(office, wanted, day), day),
      parties: all.map(({ id, name, kind, leaderName }) => ({
        id,
        name,
        kind,
        leaderName,
        having: having.has(id)
      }))
    } satisfies LettersPreview
  })

  const create = Effect.fn("Letters.create")(function* (wanted: CreateLetters) {
    yield* placements.lockTree
    const office = yield* offices.resolve(wanted.office ?? null)
    const day = wanted.on ?? (yield* today)
    const template = yield* templateOf(office.id, wanted.template)
    const all = yield* meant(office, wanted, day)
    const missing = yield* withoutLetter(template, all, day, wanted.onlyMissing === true)
    const rows = yield* rowsFor(template, yield* sideOf(office, wanted, day), missing, day)
    yield* repo.upsertAll(rows)
    const { id: officeId } = office
    const subject = `LetterTemplate/${template.id}`
    const after = { year: template.year, letters: rows }
    yield* audit.append({ verb: "letters.create", place: officeId, subject, after })
    const names = new Map(all.map(({ id, name }) => [id, name]))
    return {
      year: template.year,
      made: rows.map((row) => ({
        id: row.id,
        party: names.get(partyOf(row)) ?? "",
        leaderName: row.leaderName
      })),
      existing: all.length - missing.length
    } satisfies LettersMade
  }, atomically.run)

  return { create, preview }
})
