/**
 * What the database already knows about the office that a batch is about, so that a file on its own is
 * understood as it would have been among all.
 */
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { UnitAliasRepo } from "@aiwei/domain/org/UnitAliasRepo"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { written } from "@aiwei/domain/shared/Points"
import { Effect } from "effect"

import type { KnownIndicator, KnownPerson, KnownReference } from "../../KnownReference.ts"
import type { StoredOffice } from "../office/officeOf.ts"
import type { SchemeBook } from "../plan/Books.ts"
import { lastDay } from "./lastDay.ts"
import { loadSchemes } from "./loadBooks.ts"
import { loadUnits } from "./loadUnits.ts"

const indicatorsOf = (book: SchemeBook | undefined): ReadonlyArray<KnownIndicator> => {
  const labels = Map.groupBy(book?.labels ?? [], ({ indicatorId }) => indicatorId)
  return (book?.indicators ?? []).map(({ id, code, category, name, worth }) => ({
    itemCode: code,
    category: category === "" ? null : category,
    name,
    labels: (labels.get(id) ?? []).map(({ label }) => label),
    points: written(worth).replace(/\.?0+$/u, "")
  }))
}

const peopleOf = Effect.fn("Imports.peopleOf")(function* (
  officeId: OrgUnitId,
  codes: ReadonlyMap<string, string | null>
) {
  const people = yield* PersonRepo.use((repo) => repo.findAll(officeId))
  const posts = yield* PostRepo.use((repo) => repo.findAll(officeId))
  const postOf = new Map(posts.map((post) => [post.personId, post]))
  return people.map(({ id, name, phone, status, remark }): KnownPerson => ({
    id,
    rosterRow: null,
    name,
    communityCode: codes.get(postOf.get(id)?.unitId ?? "") ?? null,
    phone,
    status,
    remark
  }))
})

export const knownReference = Effect.fn("Imports.knownReference")(function* (office: StoredOffice) {
  const wanted = { ...office, named: true }
  const { units, closed, path } = yield* loadUnits({
    office: wanted,
    codes: [],
    withBuildings: false
  })
  const below = units.filter(
    (unit) => path !== null && unit.path.startsWith(path) && unit.path !== path
  )
  const open = new Set(below.flatMap(({ id, name }) => (closed.has(id) ? [] : [name])))
  const under = below.filter(({ id, name }) => !closed.has(id) || !open.has(name))
  const aliases =
    path === null ? [] : yield* UnitAliasRepo.use((repo) => repo.findUnder(path, lastDay))
  const aliasesOf = Map.groupBy(aliases, ({ unitId }) => unitId)
  const schemes = yield* loadSchemes(office.id)
  const sheets = yield* ScoreRepo.use((repo) => repo.findSheets(office.id))
  const known: KnownReference = {
    communities: under.map(({ id, code, name, officialName }) => ({
      code,
      name,
      aliases: [
        ...(officialName === null ? [] : [officialName]),
        ...(aliasesOf.get(id) ?? []).map(({ alias }) => alias)
      ]
    })),
    people: yield* peopleOf(office.id, new Map(units.map(({ id, code }) => [id, code]))),
    indicators: indicatorsOf(schemes[0]),
    office: { name: office.name, year: Number(sheets[0]?.period.slice(0, 4)) || null }
  }
  return known
})
