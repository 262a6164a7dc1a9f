/** Letters of a year are made from a template, one for each party and all together or none. */
import { Effect } from "effect"

import { noFile } from "../attachments/attachedFile.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { placeFinder } from "../org/naming/placeFinder.ts"
import { type OfficeView, Offices } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import type { PostKind } from "../people/PostKind.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { today } from "../shared/Instant.ts"
import { LetterPartyRefused, LettersExist, LetterTemplateNotFound } from "./letterErrors.ts"
import { letterParties, type Party, type PartyKind, type PartyNamed } from "./letterParties.ts"
import { LetterRepo } from "./LetterRepo.ts"
import { isEndedOn } from "./letterState.ts"
import type { LetterTemplate } from "./LetterTemplate.ts"
import { LetterId, partyOf, type ResponsibilityLetter } from "./ResponsibilityLetter.ts"

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

export interface PartyA {
  readonly partyAUnitId: OrgUnitId
  readonly partyAPostKind: PostKind
}

export const lettersMade = Effect.gen(function* () {
  const offices = yield* Offices
  const placements = yield* PlacementRepo
  const repo = yield* LetterRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const find = yield* placeFinder
  const parties = yield* letterParties

  const templateOf = Effect.fnUntraced(function* (officeId: OrgUnitId, template: string) {
    const all = yield* repo.templates(officeId, null)
    const byId = all.find(({ id }) => id === template)
    const [only, ...others] = all.filter(({ title }) => title === template.trim())
    const found = byId ?? (others.length === 0 ? only : undefined)
    return found ?? (yield* new LetterTemplateNotFound({ template }))
  })

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

  const withoutLetter = Effect.fnUntraced(function* (
    { officeId, year }: LetterTemplate,
    all: ReadonlyArray<Party>,
    day: Day,
    onlyMissing: boolean
  ) {
    const standing = (yield* repo.ofYear(officeId, year)).filter((one) => !isEndedOn(one, day))
    const letters = new Map(standing.map((letter) => [partyOf(letter), letter.id]))
    const having = all.flatMap(({ id, name }) => {
      const letter = letters.get(id)
      return letter === undefined ? [] : [{ name, letter }]
    })
    if (having.length === 0 || onlyMissing) return all.filter(({ id }) => !letters.has(id))
    return yield* new LettersExist({ year, parties: having })
  })

  const rowsFor = Effect.fnUntraced(function* (
    { id: templateId, officeId, year }: LetterTemplate,
    side: PartyA,
    all: ReadonlyArray<Party>,
    madeOn: Day
  ) {
    const made = yield* ids.many(all.length)
    const holder = yield* parties.seated([side.partyAUnitId], side.partyAPostKind, madeOn)
    const first = holder(side.partyAUnitId)
    const partyA = {
      ...side,
      partyAPersonId: first?.personId ?? null,
      partyAName: first?.name ?? null
    }
    return all.map((party, at): ResponsibilityLetter => {
      const { partyBUnitId, partyBOrganisationId, leaderId, leaderName } = party
      return {
        id: LetterId.make(made[at] ?? ""),
        officeId,
        templateId,
        year,
        ...partyA,
        partyBUnitId,
        partyBOrganisationId,
        leaderId,
        leaderName,
        madeOn,
        signedOn: null,
        ...noFile,
        endedOn: null,
        endReason: null,
        replacesId: null
      }
    })
  })

  const sideOf = Effect.fnUntraced(function* (
    office: OfficeView,
    { partyA }: CreateLetters,
    day: Day
  ) {
    const unit = partyA == null ? office : yield* find(partyA.unit, null, day)
    return { partyAUnitId: unit.id, partyAPostKind: partyA?.postKind ?? "mainLeader" } as const
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

  return { create, templateOf, rowsFor }
})
