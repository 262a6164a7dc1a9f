/** The rows of new letters: which template they are made from, and who leads either side on the day. */
import { Effect } from "effect"

import { noFile } from "../attachments/attachedFile.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PostKind } from "../people/PostKind.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { LetterTemplateNotFound } from "./letterErrors.ts"
import { letterParties, type Party } from "./letterParties.ts"
import { LetterRepo } from "./LetterRepo.ts"
import type { LetterTemplate } from "./LetterTemplate.ts"
import { LetterId, type ResponsibilityLetter } from "./ResponsibilityLetter.ts"

export interface PartyA {
  readonly partyAUnitId: OrgUnitId
  readonly partyAPostKind: PostKind
}

export const letterRows = Effect.gen(function* () {
  const repo = yield* LetterRepo
  const ids = yield* IdGenerator
  const parties = yield* letterParties

  const templateOf = Effect.fnUntraced(function* (officeId: OrgUnitId, template: string) {
    const all = yield* repo.templates(officeId, null)
    const byId = all.find(({ id }) => id === template)
    const [only, ...others] = all.filter(({ title }) => title === template.trim())
    const found = byId ?? (others.length === 0 ? only : undefined)
    return found ?? (yield* new LetterTemplateNotFound({ template }))
  })

  /** Who signs for the first party on the day, by name. */
  const holderOf = Effect.fnUntraced(function* (side: PartyA, day: Day) {
    const holder = yield* parties.seated([side.partyAUnitId], side.partyAPostKind, day)
    return holder(side.partyAUnitId)?.name ?? null
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

  return { templateOf, rowsFor, holderOf }
})
