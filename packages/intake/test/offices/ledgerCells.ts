/** How many cells of a random office's ledgers are read right, and those that are not. */
import type { FileReport } from "../../src/report.ts"
import { reportsOf } from "../reports.ts"
import { codesFile, rosterFile } from "./layoutsPlain.ts"
import type { Ledger } from "./Ledger.ts"
import { type LaidOut, ledgerSheet } from "./ledgerSheet.ts"
import { complaints, dailyChecks, rectifications } from "./ledgersOfChecks.ts"
import {
  baitStations,
  boards,
  densities,
  drugIssues,
  healthActivities,
  smallBusinesses
} from "./ledgersOfHealth.ts"
import {
  cleaners,
  contracts,
  letters,
  partners,
  statistics,
  volunteers
} from "./ledgersOfPeople.ts"
import { formFile, matrixFile, type MeetingFile } from "./meetingSheets.ts"
import { type Random, randomFrom } from "./Random.ts"
import type { Truth } from "./Truth.ts"
import { truthFrom } from "./truthFrom.ts"

export interface CellsRead {
  readonly right: number
  readonly total: number
  readonly misses: ReadonlyArray<string>
}

type Maker = (random: Random, truth: Truth, short: boolean) => Ledger

const makers: ReadonlyArray<Maker> = [
  dailyChecks,
  rectifications,
  complaints,
  drugIssues,
  densities,
  healthActivities,
  smallBusinesses,
  baitStations,
  boards,
  letters,
  partners,
  contracts,
  volunteers,
  cleaners,
  statistics
]

const alike = (want: unknown, got: unknown): boolean =>
  want === null ? got == null : JSON.stringify(want) === JSON.stringify(got)

const compared = ({ want }: LaidOut, kind: string, report: FileReport | undefined): CellsRead => {
  const records = new Map<number, ReadonlyMap<string, unknown>>()
  for (const sheet of report?.sheets ?? []) {
    if (sheet.role !== "data" || sheet.kind !== kind) continue
    for (const record of sheet.records) {
      if (record.row !== undefined) records.set(record.row, new Map(Object.entries(record)))
    }
  }
  const misses: Array<string> = []
  let total = 0
  for (const [row, means] of want) {
    for (const [field, value] of Object.entries(means)) {
      total++
      const got = records.get(row)?.get(field)
      if (!records.has(row) || !alike(value, got)) {
        misses.push(
          `${kind} ${row}.${field}: ${JSON.stringify(value)} read as ${JSON.stringify(got)}`
        )
      }
    }
  }
  const extra = [...records.keys()].filter((row) => !want.has(row))
  for (const row of extra) misses.push(`${kind} ${row}: nothing stands there`)
  return { right: total - misses.length, total, misses }
}

interface Person {
  readonly cell: string
  readonly name: string
  readonly attendance: string
}

const meetingCompared = (want: MeetingFile, report: FileReport | undefined): CellsRead => {
  const records = (report?.sheets ?? []).flatMap((sheet) =>
    sheet.role === "data" && sheet.kind === want.kind ? sheet.records : []
  )
  const people = records.flatMap((record): ReadonlyArray<Person> =>
    "host" in record ? record.attendees : "meetingDate" in record ? [record] : []
  )
  const byCell = new Map(people.map((person) => [person.cell, person]))
  const form = new Map(Object.entries(records[0] ?? {}))
  const misses = [...want.people].flatMap(([cell, { name, attendance }]) => {
    const got = byCell.get(cell)
    return got?.name === name && got.attendance === attendance
      ? []
      : [`${want.kind} ${cell}: ${name} ${attendance} read as ${got?.name} ${got?.attendance}`]
  })
  const missed = Object.entries(want.meeting).flatMap(([field, value]) =>
    alike(value, form.get(field))
      ? []
      : [
          `${want.kind} ${field}: ${JSON.stringify(value)} read as ${JSON.stringify(form.get(field))}`
        ]
  )
  const total = want.people.size + Object.keys(want.meeting).length
  return { right: total - misses.length - missed.length, total, misses: [...misses, ...missed] }
}

/** Every kind of ledger of one office, each in a layout of its own. */
export const ledgerCells = (seed: number): CellsRead => {
  const random = randomFrom(seed)
  const truth = truthFrom(random, seed % 3)
  const codes = codesFile(random, truth)
  const roster = rosterFile(random, truth)
  const laid = makers.map((make) => {
    const ledger = make(random, truth, true)
    return { ledger, laid: ledgerSheet(random, ledger) }
  })
  const meetings = [formFile(random, truth), matrixFile(random, truth)]
  const files = [...laid.map((one) => one.laid.file), ...meetings.map((one) => one.file)]
  const reports = reportsOf([codes, roster, ...files])
  const read = [
    ...laid.map((one, at) => compared(one.laid, one.ledger.kind, reports[at + 2])),
    ...meetings.map((one, at) => meetingCompared(one, reports[at + 2 + laid.length]))
  ]
  return {
    right: read.reduce((sum, { right }) => sum + right, 0),
    total: read.reduce((sum, { total }) => sum + total, 0),
    misses: read.flatMap(({ misses }) => misses)
  }
}
