/**
 * A staff list: people of the office and the post each holds from the year of the list on. A second
 * entry of the same person is skipped; it was the first that counted.
 */
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { type Post, PostId } from "@aiwei/domain/people/Post"
import { Day } from "@aiwei/domain/shared/Day"

import type { DataSheet, RosterRecord } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { isOverruled, overruled } from "../claimed.ts"
import { dated, type Span } from "../dated.ts"
import { noRows, type Plan, type PlannedChange, skippedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { type Tells, tellsOf, told } from "../tells.ts"
import { officePlaces } from "../units/officePlaces.ts"
import { officeRows } from "../units/officeRows.ts"
import { officeUnit } from "../units/officeUnit.ts"
import { accompanying } from "../units/unitChanges.ts"
import { unitDrafts } from "../units/unitDrafts.ts"
import { placer, unitRows } from "../units/unitRows.ts"
import { type Described, matchPeople } from "./PersonBook.ts"

type Held = Pick<Post, "unitId" | "organisation" | "title" | "duty">
type PersonFacts = Omit<Person, "id" | "officeId">

interface Row {
  readonly record: RosterRecord
  readonly sheet: string
  readonly tells: Tells
  readonly unitId: Post["unitId"]
  readonly described: Described
}

const emptyPerson: Omit<PersonFacts, "name"> = {
  gender: null,
  birth: null,
  phone: null,
  category: null,
  status: "active",
  remark: ""
}

const personTold = ({ record, tells }: Row): Partial<PersonFacts> & { readonly name: string } => ({
  name: record.name,
  status: record.status,
  ...told<Pick<PersonFacts, "gender" | "birth" | "phone" | "category" | "remark">>(
    {
      gender: ["gender", record.gender],
      birth: ["birth", record.birth],
      phone: ["phone", record.phone],
      category: ["category", record.category],
      remark: ["remark", record.remark]
    },
    (field) => tells.says(record.row, field)
  )
})

const heldTold = ({ record, tells, unitId }: Row): Partial<Held> => {
  const says = (field: string) => tells.says(record.row, field)
  const place = says("community") || says("unit") || unitId !== null || record.unit !== null
  const organisation = unitId === null ? record.unit : null
  return {
    ...(place ? { unitId, organisation } : {}),
    ...told<Pick<Held, "title" | "duty">>(
      { title: ["post", record.post], duty: ["duty", record.duty] },
      says
    )
  }
}

const nowhere: Held = { unitId: null, organisation: null, title: null, duty: null }

const sameFields = <A extends object>(a: A, b: Partial<A>): boolean =>
  (Object.keys(b) as Array<keyof A>).every((key) => a[key] === b[key])

/** 2026年2月调离: the post ended with that month's first day; null where nobody says when. */
const leftOn = ({ status, remark }: RosterRecord, from: Day): Day | null => {
  const said = status === "left" ? /(20\d\d)\s*[年.\-/]\s*(\d{1,2})/u.exec(remark) : null
  if (said === null) return null
  const day = `${said[1]}-${said[2]?.padStart(2, "0")}-01`
  return day > from && /-(0[1-9]|1[0-2])-/.test(day) ? Day.make(day) : null
}

interface Outcome {
  readonly change: PlannedChange
  readonly person: Person | null
  readonly posts: ReadonlyArray<Post>
}

const outcomeOf = (
  row: Row,
  stored: Person | undefined,
  posts: ReadonlyArray<Post>,
  officeId: Person["officeId"],
  context: PlanContext
): Outcome => {
  const { record, sheet, tells } = row
  const source = { sheet, cell: tells.firstCell(record.row) }
  const known = stored ?? {
    ...emptyPerson,
    name: record.name,
    officeId,
    id: PersonId.make(context.nextId())
  }
  const person: Person = { ...known, ...personTold(row) }
  const held = heldTold(row)
  const end = leftOn(record, context.from)
  const state = dated<Omit<Post, keyof Span>>(
    posts,
    context.from,
    (post) => sameFields(post, held) && (end === null || post.validTo === end),
    (post) => ({
      ...nowhere,
      id: PostId.make(context.nextId()),
      personId: person.id,
      ...post,
      ...held
    })
  )
  const rows =
    state._tag === "same"
      ? []
      : state.rows.map((post, at) => (at === 0 && end !== null ? { ...post, validTo: end } : post))
  const base = { entity: "Person", id: person.id, ...source, counted: true } as const
  if (stored !== undefined && state._tag === "same" && sameFields(stored, person)) {
    const change: PlannedChange = { ...base, action: "unchanged", before: null, after: null }
    return { change, person: null, posts: [] }
  }
  const post = state._tag === "same" ? state.row : rows[0]
  const held0 = state._tag === "same" ? state.row : state.before
  const before = stored === undefined ? null : () => ({ ...stored, post: held0 })
  const action = stored === undefined ? "new" : "changed"
  return {
    change: { ...base, action, before, after: () => ({ ...person, post }) },
    person,
    posts: rows
  }
}

export const planRoster = (
  sheets: ReadonlyArray<DataSheet<RosterRecord>>,
  books: Books,
  context: PlanContext
): Plan => {
  const drafts = unitDrafts(books, context.nextId)
  const office = officeUnit(drafts, context.office)
  const places = officePlaces(drafts, office, books.aliases)
  const rows = sheets.flatMap((sheet) => {
    const tells = tellsOf(sheet)
    return sheet.records.map((record): Row => {
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
  const first = rows.filter(({ record }) => record.duplicateOf === undefined)
  const match = matchPeople(
    first.map(({ described }) => described),
    books.people,
    books.posts
  )
  const storedFor = new Map(first.map((row, at) => [row, match[at]]))
  const postsOf = Map.groupBy(books.posts, ({ personId }) => personId)
  const outcomes = rows.map((row): Outcome => {
    const stored = storedFor.get(row)
    if (row.record.duplicateOf !== undefined) {
      const source = { sheet: row.sheet, cell: row.tells.firstCell(row.record.row) }
      return { change: skippedChange("Person", stored?.id ?? "", source), person: null, posts: [] }
    }
    const posts = stored === undefined ? [] : (postsOf.get(stored.id) ?? [])
    const outcome = outcomeOf(row, stored, posts, office.id, context)
    if (!isOverruled(outcome.change, context.claimed("Person", outcome.change.id))) return outcome
    return { change: overruled(outcome.change), person: null, posts: [] }
  })
  const source = { sheet: sheets[0]?.name ?? "", cell: "A1" }
  return {
    changes: [
      ...accompanying(drafts, new Set(), () => source),
      ...outcomes.map(({ change }) => change)
    ],
    numbersTaken: drafts.numbers(),
    rows: (firstNumber) => ({
      ...noRows,
      tree: unitRows(drafts, placer(drafts, firstNumber), context.from),
      offices: officeRows([office], books, context),
      people: outcomes.flatMap(({ person }) => (person === null ? [] : [person])),
      posts: outcomes.flatMap(({ posts }) => posts)
    })
  }
}
