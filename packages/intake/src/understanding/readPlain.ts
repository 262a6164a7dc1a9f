/**
 * Reads the plain kinds in the order in which they need one another: community codes, the roster, then all
 * others.
 */
import { maskText } from "@aiwei/domain/personal/mask"

import { readCommunityCodes } from "../kinds/community_codes/readCommunityCodes.ts"
import { readMeetingForm } from "../kinds/meeting/readMeetingForm.ts"
import { plainKind } from "../kinds/plainKinds.ts"
import { readRoster } from "../kinds/roster/readRoster.ts"
import type { KnownCommunity, KnownPerson } from "../KnownReference.ts"
import { type Community, communitiesOf } from "../reference/Communities.ts"
import { peopleOf } from "../reference/People.ts"
import type { CommunityCodeRecord, DataSheet, ReportRecord, RosterRecord } from "../report.ts"
import { sayFormulaTexts } from "../table/formulaTexts.ts"
import type { SheetRead } from "../table/SheetRead.ts"
import { type Batch, seenAs } from "./Batch.ts"
import { batchYear } from "./readScores.ts"
import type { Sight } from "./Sight.ts"

type PlainSight = Extract<Sight, { kind: "plain" }>

const dataSheet = (sight: PlainSight, read: SheetRead<ReportRecord>): DataSheet => {
  const rows = read.records.map(({ row }) => row)
  sayFormulaTexts(sight.table.grid, rows, new Set(sight.table.columnOf.values()), read.said)
  return sheetReport(sight, read)
}

const sheetReport = (sight: PlainSight, read: SheetRead<ReportRecord>): DataSheet => ({
  name: sight.table.grid.sheet.name,
  state: sight.table.grid.sheet.state,
  role: "data",
  kind: sight.as,
  titleRows: read.titleRows,
  headerRows: read.headerRows,
  columns: read.columns,
  ...(sight.mapping === undefined ? {} : { mappings: [sight.mapping] }),
  recordCount: read.records.length,
  records: read.records,
  skippedRows: read.skipped,
  warnings: read.said.warnings,
  errors: read.said.errors
})

/** This batch's table over the database: the same code is the same community. */
const mergedCommunities = (
  records: ReadonlyArray<CommunityCodeRecord>,
  known: ReadonlyArray<KnownCommunity>
): ReadonlyArray<KnownCommunity> => {
  const offices = new Map(
    records.flatMap(({ code, name, level }) =>
      code?.endsWith("000") === true && level !== "社区" && level !== "村"
        ? [[code.slice(0, 9), name.replace(/(?:办事处|人民政府)$/u, "")] as const]
        : []
    )
  )
  const own = records
    .filter(({ level }) => level === "社区" || level === "村")
    .map(({ code, name, officialName, aliases = [] }) => {
      const office = code === null ? undefined : offices.get(code.slice(0, 9))
      return {
        code,
        name,
        aliases: [
          ...(officialName === undefined ? [] : [officialName]),
          ...aliases,
          // Two subdistricts may each have a 柳荫社区.
          ...(offices.size > 1 && office !== undefined ? [`${office}${name}`] : [])
        ]
      }
    })
  const codes = new Map(own.map((community) => [community.code ?? community.name, community]))
  const names = communitiesOf(own)
  /** What came without a code, with a score sheet, is the one that the table now calls by its name. */
  const ownOf = ({ code, name }: KnownCommunity): Community | undefined =>
    codes.get(code ?? name) ?? (code === null && own.length > 0 ? names.find(name) : undefined)
  const before = Map.groupBy(known, ownOf)
  const merged = own.map((community) => {
    const there = before.get(community) ?? []
    const aliases = there.flatMap(({ name, aliases: others }) => [name, ...others])
    return { ...community, aliases: [...community.aliases, ...aliases] }
  })
  return [...merged, ...(before.get(undefined) ?? [])]
}

export const readCodes = (batch: Batch): void => {
  const records: Array<CommunityCodeRecord> = []
  for (const { seen, sight } of seenAs(batch, "plain")) {
    if (sight.as !== "community_codes") continue
    const read = readCommunityCodes(sight.table)
    records.push(...read.records)
    seen.report = dataSheet(sight, read)
  }
  batch.communities = communitiesOf(mergedCommunities(records, batch.known.communities))
}

const personOf = (record: RosterRecord): KnownPerson => ({
  rosterRow: record.row,
  name: record.name,
  communityCode: record.communityCode,
  phone: record.phone,
  status: record.status,
  remark: record.remark
})

/** The same person by name and phone, or by name and community. */
const keys = (person: KnownPerson): ReadonlyArray<string> => [
  `${person.name}|${person.phone}`,
  `${person.name}|@${person.communityCode}`
]

/** As a list that was exported with its numbers masked writes somebody. */
const maskedKey = ({ name, phone }: KnownPerson): string =>
  `${name}|${maskText("phone", phone ?? "")}`

const isSame = (a: KnownPerson, b: KnownPerson): boolean =>
  a.phone === null || b.phone === null ? a.communityCode === b.communityCode : a.phone === b.phone

/** The same roster as .xlsx and as .csv, or a person on two lists, is still one person. */
const onceEach = (people: ReadonlyArray<KnownPerson>): ReadonlyArray<KnownPerson> => {
  const byName = new Map<string, Array<KnownPerson>>()
  for (const person of people) {
    const same = byName.get(person.name) ?? []
    if (!same.some((other) => isSame(other, person))) same.push(person)
    byName.set(person.name, same)
  }
  return [...byName.values()].flat()
}

/** The roster of this batch, and whom only the database knows. */
const mergedPeople = (
  records: ReadonlyArray<RosterRecord>,
  known: ReadonlyArray<KnownPerson>
): ReadonlyArray<KnownPerson> => {
  const own = onceEach(records.filter(({ duplicateOf }) => duplicateOf === undefined).map(personOf))
  const taken = new Set(own.flatMap(keys))
  const isTaken = (person: KnownPerson) =>
    [...keys(person), maskedKey(person)].some((key) => taken.has(key))
  return [...own, ...known.filter((person) => !isTaken(person))]
}

export const readPeople = (batch: Batch): void => {
  const records: Array<RosterRecord> = []
  for (const { seen, sight } of seenAs(batch, "plain")) {
    if (sight.as !== "roster") continue
    const read = readRoster(sight.table, batch)
    records.push(...read.records)
    seen.report = dataSheet(sight, read)
  }
  batch.people = peopleOf(mergedPeople(records, batch.known.people))
}

const first: ReadonlySet<string> = new Set(["community_codes", "roster"])

/** Everything that needs communities and people to be known, and nothing else. */
export const readOthers = (batch: Batch): void => {
  const { communities, people } = batch
  const context = { communities, people, year: batchYear(batch) }
  for (const { seen, sight } of seenAs(batch, "plain")) {
    const kind = first.has(sight.as) ? undefined : plainKind(sight.as)
    if (kind !== undefined) seen.report = dataSheet(sight, kind.read(sight.table, context))
  }
  for (const { seen, sight } of seenAs(batch, "form")) {
    seen.report = readMeetingForm(sight.grid, sight.names, context)
  }
}
