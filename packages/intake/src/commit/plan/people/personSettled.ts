/**
 * One line of a staff list merged with hand edits of that person: what is taken of it, what stays, and
 * what the report says. Whoever left by hand stays left and gets no post anew.
 */
import type { Person } from "@aiwei/domain/people/Person"
import type { Post } from "@aiwei/domain/people/Post"

import type { Finding } from "../../../report.ts"
import type { Given } from "../given/Given.ts"
import { endedFinding, type FieldWords, keptFindings } from "../given/keptFindings.ts"
import { type Kept, settled } from "../given/settled.ts"
import { type Held, heldTold, personTold, type RosterRow } from "./rosterRow.ts"

const words: Readonly<Record<string, FieldWords>> = {
  name: { zh: "姓名", en: "name" },
  gender: { zh: "性别", en: "gender" },
  birth: { zh: "出生年月", en: "date of birth" },
  phone: { zh: "联系电话", en: "phone" },
  category: { zh: "人员类别", en: "category" },
  remark: { zh: "备注", en: "remark" },
  title: { zh: "职务", en: "post" },
  duty: { zh: "分工", en: "duty" },
  place: { zh: "工作单位", en: "place of work" },
  status: { zh: "在岗状态", en: "status" }
}
const left: FieldWords = { zh: "人员", en: "person" }

/** The columns a field may have been read from. */
const columns: Readonly<Record<string, ReadonlyArray<string>>> = {
  title: ["post"],
  place: ["community", "unit"],
  status: ["status", "remark"]
}

type PersonFacts = ReturnType<typeof personTold>

export interface PersonSettled {
  readonly facts: Partial<PersonFacts>
  readonly held: Partial<Held>
  /** The file says where somebody works who has left by hand: nothing of it is taken. */
  readonly noPost: boolean
  readonly doubts: ReadonlyArray<Finding>
  readonly agreed: ReadonlyArray<string>
}

export interface KnownPerson {
  readonly stored: Person | undefined
  readonly posts: ReadonlyArray<Post>
  /** Only of somebody who was edited by hand. */
  readonly given: Given | undefined
  readonly unitName: (id: Post["unitId"]) => string | null
}

/** Unit and organisation are one place: of a place that was edited neither half is taken. */
const onePlace = (
  held: Post | undefined,
  told: Partial<Held>,
  kept: ReadonlyArray<Kept>
): Partial<Held> => {
  const isKept = kept.some(({ field }) => field === "unitId" || field === "organisation")
  if (!isKept || held === undefined) return told
  return { ...told, unitId: held.unitId, organisation: held.organisation }
}

/** Ids are nothing to read: the place is told as the tree and the sheet write it, and once. */
const placeKept = (
  { record }: RosterRow,
  held: Post | undefined,
  unitName: KnownPerson["unitName"],
  kept: ReadonlyArray<Kept>
): ReadonlyArray<Kept> => {
  const [one] = kept
    .filter(({ field }) => field === "unitId" || field === "organisation")
    .toSorted((a, b) => Number(b.verdict === "doubtful") - Number(a.verdict === "doubtful"))
  if (one === undefined) return []
  const stored = held?.organisation ?? unitName(held?.unitId ?? null)
  return [{ ...one, field: "place", stored, incoming: record.communityName ?? record.unit }]
}

const active = { zh: "在岗", en: "active" }
const gone = { zh: "已离岗", en: "left" }

const statusKept = (kept: ReadonlyArray<Kept>): ReadonlyArray<Kept> =>
  kept.flatMap((one) =>
    one.field === "status" && one.stored === "active"
      ? [{ ...one, stored: active, incoming: gone }]
      : []
  )

export const personSettled = (
  row: RosterRow,
  { stored, given, unitName }: KnownPerson,
  held: Post | undefined
): PersonSettled => {
  const [told, post] = [personTold(row), heldTold(row)]
  if (stored === undefined || given === undefined) {
    return { facts: told, held: post, noPost: false, doubts: row.doubts ?? [], agreed: [] }
  }
  const facts = settled<PersonFacts>(stored as PersonFacts, told, given)
  const work = settled<Held>(held ?? null, post, given, "post.")
  const cellOf = (field: string) => row.tells.cellOf(row.record.row, ...(columns[field] ?? [field]))
  const ended = stored.status === "left" && facts.kept.some(({ field }) => field === "status")
  const own = facts.kept.filter(({ field }) => field !== "status")
  const place = placeKept(row, held, unitName, work.kept)
  const kept = [...statusKept(facts.kept), ...own, ...(ended ? [] : [...work.kept, ...place])]
  return {
    facts: facts.told,
    held: onePlace(held, work.told, work.kept),
    noPost: ended,
    doubts: [
      ...(row.doubts ?? []),
      ...(ended ? [endedFinding(stored.name, left, cellOf("name"))] : []),
      ...keptFindings(kept, words, cellOf)
    ],
    agreed: [...facts.agreed, ...(ended ? [] : work.agreed)]
  }
}
