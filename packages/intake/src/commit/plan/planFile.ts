/** The plan of one file, by its kind. A file that was refused, or holds nothing, plans nothing. */
import { Effect } from "effect"

import { registerNamed } from "../../kinds/registers.ts"
import type {
  BuildingRecord,
  CommunityCodeRecord,
  DataSheet,
  FileReport,
  IgnoredSheet,
  RosterRecord,
  ScoreSheetReport,
  ZoneRecord
} from "../../report.ts"
import type { Books } from "./Books.ts"
import { planBuildings } from "./duties/planBuildings.ts"
import { planZones } from "./duties/planZones.ts"
import { planRoster } from "./people/planRoster.ts"
import { noRows, type Plan } from "./Plan.ts"
import type { PlanContext } from "./PlanContext.ts"
import { planRecords } from "./records/planRecords.ts"
import { planScores } from "./scores/planScores.ts"
import { planCodes } from "./units/planCodes.ts"

export const nothingPlanned: Plan = { changes: [], numbersTaken: 0, rows: () => noRows }

/** What several plans of one file change; their rows are written by then. */
export const oneOf = (plans: ReadonlyArray<Plan>): Plan => {
  const [only, ...others] = plans
  if (only === undefined) return nothingPlanned
  return others.length === 0
    ? only
    : { ...nothingPlanned, changes: plans.flatMap(({ changes }) => changes) }
}

type Sheet = DataSheet | IgnoredSheet | ScoreSheetReport

const isCodes = (sheet: Sheet): sheet is DataSheet<CommunityCodeRecord> =>
  sheet.role === "data" && sheet.kind === "community_codes"
const isRoster = (sheet: Sheet): sheet is DataSheet<RosterRecord> =>
  sheet.role === "data" && sheet.kind === "roster"
const isZones = (sheet: Sheet): sheet is DataSheet<ZoneRecord> =>
  sheet.role === "data" && sheet.kind === "zones"
const isBuildings = (sheet: Sheet): sheet is DataSheet<BuildingRecord> =>
  sheet.role === "data" && sheet.kind === "buildings"
const isRegister = (sheet: Sheet): sheet is DataSheet =>
  sheet.role === "data" && registerNamed(sheet.kind) !== undefined
const isMonth = (period: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(period)
const isScore = (sheet: Sheet): sheet is ScoreSheetReport =>
  sheet.role === "data" && sheet.kind === "score" && "period" in sheet && isMonth(sheet.period)

export const scoreSheetsOf = ({ sheets }: FileReport): ReadonlyArray<ScoreSheetReport> =>
  sheets.filter(isScore)

/** Kinds that others refer to; null for a register, whose lines may be very many. */
const planned = (books: Books, context: PlanContext): Plan | null => {
  const { kind, sheets } = context.file
  switch (kind) {
    case "community_codes":
      return planCodes(sheets.filter(isCodes), books, context)
    case "roster":
      return planRoster(sheets.filter(isRoster), books, context)
    case "zones":
      return planZones(sheets.filter(isZones), books, context)
    case "buildings":
      return planBuildings(sheets.filter(isBuildings), books, context)
    case "score":
      return planScores(sheets.filter(isScore), books, context)
    default:
      return null
  }
}

export const planFile = (books: Books, context: PlanContext): Effect.Effect<Plan> =>
  Effect.suspend(() => {
    const { outcome, sheets } = context.file
    if (outcome !== "import") return Effect.succeed(nothingPlanned)
    const plan = planned(books, context)
    return plan === null
      ? planRecords(sheets.filter(isRegister), books, context)
      : Effect.succeed(plan)
  })
