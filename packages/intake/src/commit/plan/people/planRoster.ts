/**
 * A staff list: people of the office and the post each holds from the year of the list on. A second
 * entry of the same person is skipped; it was the first that counted.
 */
import type { Post } from "@aiwei/domain/people/Post"

import type { DataSheet, RosterRecord } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { isOverruled, overruled } from "../claimed.ts"
import { spanOn } from "../dated.ts"
import { noRows, type Plan, skippedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { tellsOf } from "../tells.ts"
import { type OfficePlaces, officePlaces } from "../units/officePlaces.ts"
import { officeRows } from "../units/officeRows.ts"
import { officeUnit } from "../units/officeUnit.ts"
import { accompanying } from "../units/unitChanges.ts"
import { unitDrafts } from "../units/unitDrafts.ts"
import { placer, unitRows } from "../units/unitRows.ts"
import { dutiesLinked } from "./dutiesLinked.ts"
import { formerPeople } from "./formerPeople.ts"
import { matchPeople } from "./PersonBook.ts"
import { type PersonOutcome, personOutcome } from "./personOutcome.ts"
import type { RosterRow } from "./rosterRow.ts"
import { unmaskedRow } from "./unmaskedRow.ts"

const rowsOf = (
  sheets: ReadonlyArray<DataSheet<RosterRecord>>,
  places: OfficePlaces
): ReadonlyArray<RosterRow> =>
  sheets.flatMap((sheet) => {
    const tells = tellsOf(sheet)
    return sheet.records.map((record): RosterRow => {
      const unitId = places.findOrAdd(record.communityCode, record.communityName)?.id ?? null
      const { name, phone, birth, post: title, unit } = record
      const described = {
        name,
        phone,
        birth,
        title,
        unitId,
        organisation: unitId === null ? unit : null
      }
      return { record, sheet: sheet.name, tells, unitId, described }
    })
  })

const byId = <A extends { readonly id: string }>(rows: ReadonlyArray<A>): ReadonlyArray<A> => [
  ...new Map(rows.map((row) => [row.id, row])).values()
]

/** The office's people and posts once the list is stored. */
const staffAfter = (books: Books, outcomes: ReadonlyArray<PersonOutcome>) => ({
  given: books.given,
  people: byId([...books.people, ...outcomes.flatMap(({ person }) => person ?? [])]),
  posts: byId([...books.posts, ...outcomes.flatMap(({ posts }) => posts)])
})

export const planRoster = (
  sheets: ReadonlyArray<DataSheet<RosterRecord>>,
  books: Books,
  context: PlanContext
): Plan => {
  const drafts = unitDrafts(books, context.nextId)
  const office = officeUnit(drafts, context.office)
  const rows = rowsOf(sheets, officePlaces(drafts, office, books.aliases))
  const first = rows.filter(({ record }) => record.duplicateOf === undefined)
  const match = matchPeople(
    first.map(({ described }) => described),
    books.people,
    books.posts,
    formerPeople(books.people, books.given.people)
  )
  const storedFor = new Map(first.map((row, at) => [row, match[at]]))
  const postsOf = Map.groupBy(books.posts, ({ personId }) => personId)
  const unitName = (id: Post["unitId"]) => drafts.get(id)?.facts.name ?? null
  const outcomes = rows.map((row): PersonOutcome => {
    const stored = storedFor.get(row)
    if (row.record.duplicateOf !== undefined) {
      const source = { sheet: row.sheet, cell: row.tells.firstCell(row.record.row) }
      return { change: skippedChange("Person", stored?.id ?? "", source), person: null, posts: [] }
    }
    const posts = stored === undefined ? [] : (postsOf.get(stored.id) ?? [])
    const given = stored === undefined ? undefined : books.given.people.get(stored.id)
    const outcome = personOutcome(
      unmaskedRow(row, stored, spanOn(posts, context.from)),
      { stored, posts, given, unitName },
      office.id,
      context
    )
    if (!isOverruled(outcome.change, context.claimed("Person", outcome.change.id))) return outcome
    return { change: overruled(outcome.change), person: null, posts: [] }
  })
  const source = { sheet: sheets[0]?.name ?? "", cell: "A1" }
  const staff = staffAfter(books, outcomes)
  const changeOf = new Map(outcomes.map(({ change }) => [change.id, change]))
  const linked = dutiesLinked(books, staff, drafts, (person) => {
    const { sheet, cell } = changeOf.get(person) ?? source
    return { sheet, cell }
  })
  return {
    changes: [
      ...accompanying(drafts, new Set(), () => source),
      ...outcomes.map(({ change }) => change),
      ...linked.changes
    ],
    numbersTaken: drafts.numbers(),
    rows: (firstNumber) => ({
      ...noRows,
      tree: unitRows(drafts, placer(drafts, firstNumber), context.from),
      offices: officeRows([office], books, context),
      people: outcomes.flatMap(({ person }) => (person === null ? [] : [person])),
      posts: outcomes.flatMap(({ posts }) => posts),
      zones: linked.zones,
      assignments: linked.assignments
    })
  }
}
