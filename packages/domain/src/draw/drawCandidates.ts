/**
 * Who can be drawn where nobody hands a list in: units of the tree of some levels, with their last inspection, and
 * people of a register, with the places where they work, lead or hold a duty that day.
 */
import { Effect } from "effect"

import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import { EvidenceRepo } from "../evidence/EvidenceRepo.ts"
import { fullName } from "../org/fullName.ts"
import type { UnitLevel } from "../org/levels/OrgLevel.ts"
import type { OfficeView } from "../org/Offices.ts"
import type { PlacedUnit } from "../org/PlacedUnit.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { HeldReads } from "../people/holdings/HeldReads.ts"
import { postKindOf } from "../people/PostKind.ts"
import { PostRepo } from "../people/PostRepo.ts"
import type { RegisterKind } from "../people/registers/PersonRegister.ts"
import { PersonRegisterRepo } from "../people/registers/PersonRegisterRepo.ts"
import { heldOn } from "../register/spans.ts"
import type { Day } from "../shared/Day.ts"
import type { Drawable, Tie } from "./people/Drawable.ts"
import type { Site } from "./Site.ts"

/** More experts than that in one office would be a register of something else. */
const mostPeople = 1000

const communityOf = (unit: PlacedUnit, byId: ReadonlyMap<string, PlacedUnit>): string | null => {
  for (let at: PlacedUnit | undefined = unit; at !== undefined;) {
    if (at.level === "community" || at.level === "village") return at.id
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  }
  return null
}

export const drawCandidates = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const scores = yield* ScoreRepo
  const evidence = yield* EvidenceRepo
  const registers = yield* PersonRegisterRepo
  const posts = yield* PostRepo
  const held = yield* HeldReads

  /** The last day of each unit's inspections, of all its months; second scorings do not make a visit. */
  const lastVisits = Effect.fnUntraced(function* ({ id }: OfficeView) {
    const last = new Map<string, Day>()
    for (const sheet of yield* scores.findSheets(id)) {
      const { inspections } = yield* evidence.ofUnits(sheet.id, null)
      for (const { unitId, day, withdrawnAt, doubleOf } of inspections) {
        if (withdrawnAt !== null || doubleOf !== null) continue
        if (day > (last.get(unitId) ?? "")) last.set(unitId, day)
      }
    }
    return last
  })

  const sites = Effect.fn("drawCandidates.sites")(function* (
    office: OfficeView,
    levels: ReadonlySet<UnitLevel>,
    day: Day
  ) {
    const units = yield* placements.placedOn(office.path, day)
    const byId = new Map(units.map((unit) => [unit.id as string, unit]))
    const visits = yield* lastVisits(office)
    return units
      .filter((unit) => levels.has(unit.level))
      .map((unit): Site => ({
        key: unit.id,
        name: fullName(unit),
        kind: unit.level,
        size: null,
        community: communityOf(unit, byId),
        lastVisited: visits.get(unit.id) ?? null,
        barred: null
      }))
  })

  const people = Effect.fn("drawCandidates.people")(function* (
    { id: officeId }: OfficeView,
    register: RegisterKind,
    day: Day
  ) {
    const asked = { officeId, register, day, after: null, limit: mostPeople }
    const lines = yield* registers.part(asked)
    const own = yield* posts.ofPeople(lines.map(({ personId }) => personId))
    const seats = Map.groupBy(own.filter(heldOn(day)), ({ personId }) => personId)
    return yield* Effect.forEach(lines, ({ personId, personName: name, field }) =>
      Effect.gen(function* () {
        const at = (seats.get(personId) ?? []).flatMap((post) =>
          post.unitId === null ? [] : [{ to: post.unitId, kind: postKindOf(post) }]
        )
        const units = at.map(({ to }) => to)
        const duties = yield* held.dutiesOf({ person: personId, units, day })
        const ties: ReadonlyArray<Tie> = [
          ...at.map(({ to, kind }): Tie => {
            const leads = kind === "mainLeader" || kind === "leaderInCharge"
            return { to, why: leads ? "leads" : "works" }
          }),
          ...duties.map(({ placeId }): Tie => ({ to: placeId, why: "duty" }))
        ]
        const one: Drawable = { key: personId, name, field, ties }
        return one
      })
    )
  })

  return { sites, people }
})
