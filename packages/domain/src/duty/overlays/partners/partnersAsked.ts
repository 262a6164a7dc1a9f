/** What is asked about partner units: the allocation table, the coverage of stairwells, the log of sessions. */
import { Effect } from "effect"

import type { UnitLevel } from "../../../org/levels/OrgLevel.ts"
import { Day } from "../../../shared/Day.ts"
import { today } from "../../../shared/Instant.ts"
import { firstDayOf, monthOf } from "../../../shared/Month.ts"
import { type CountedPage, limitOf, partOfAll, type PartWanted } from "../../../shared/Page.ts"
import { DutyReads } from "../../answers/DutyReads.ts"
import { placeLines } from "../../answers/placeLines.ts"
import { branchMeant, type OverlayBranch } from "../branchMeant.ts"
import { heldUnder } from "../heldUnder.ts"
import { partnerUnit } from "../overlayDuties.ts"
import { OverlayNotFound } from "../overlayErrors.ts"
import { afterLog, logCursor, pageOf } from "../pageOf.ts"
import { isWeekend } from "./isWeekend.ts"
import { PartnerRepo } from "./PartnerRepo.ts"
import { type PartnerRow, partnerTable } from "./partnerTable.ts"
import { type OpenStairwell, stairwellCoverage } from "./stairwellCoverage.ts"

export interface TableWanted extends OverlayBranch, PartWanted {
  /** Of the sessions that are summed: from the first of the month on when left out. */
  readonly from?: Day | null | undefined
}
export interface CoverageWanted extends OverlayBranch, PartWanted {}
export interface SessionListing extends OverlayBranch, PartWanted {
  /** An organisation by id or name. */
  readonly partner?: string | null | undefined
  readonly from?: Day | null | undefined
  /** The last day. */
  readonly to?: Day | null | undefined
}

export interface PartnerTable extends CountedPage<PartnerRow> {
  readonly day: Day
  /** Since when sessions are summed, until the day. */
  readonly from: Day
}
export interface OpenRow extends OpenStairwell {
  /** Of the building or the stairwell, from the office on. */
  readonly place: string
}
export interface PartnerCoverage extends CountedPage<OpenRow> {
  readonly day: Day
  /** Of all stairwells of the branch; `total` of the page is those that are not covered. */
  readonly stairwells: number
  readonly covered: number
  /** Buildings whose stairwells nobody has counted; each counts as one. */
  readonly uncounted: number
}

/** A community's partner covers its stairwells; one of the whole office is no allocation. */
const tooHigh: ReadonlySet<UnitLevel> = new Set<UnitLevel>([
  "province",
  "city",
  "county",
  "subdistrict",
  "township"
])

/** Whoever is written without being an organisation is told by name and places. */
const partnerKey = ({ organisationId, name, places }: PartnerRow): string =>
  organisationId ?? `${name}:${places[0]?.assignmentId ?? ""}`

const openKey = ({ path, no }: OpenStairwell): string =>
  `${path}:${String(no ?? 0).padStart(10, "0")}`

export const partnersAsked = Effect.gen(function* () {
  const repo = yield* PartnerRepo
  const reads = yield* DutyReads
  const branch = yield* branchMeant
  const held = yield* heldUnder
  const tableOf = yield* partnerTable
  const { linesOf } = yield* placeLines

  const table = Effect.fn("PartnerUnits.list")(function* (wanted: TableWanted) {
    const meant = yield* branch(wanted)
    const { day } = meant
    const from = wanted.from ?? firstDayOf(monthOf(day))
    const rows = yield* tableOf(meant, { from, to: day })
    return { day, from, ...partOfAll(rows, partnerKey, wanted) } satisfies PartnerTable
  })

  const coverage = Effect.fn("PartnerUnits.coverage")(function* (wanted: CoverageWanted) {
    const { top, id, day } = yield* branch(wanted)
    const given = (yield* held.under(top, day, partnerUnit))
      .filter(({ line, answer }) => answer !== null && !tooHigh.has(line.level))
      .map(({ line }) => line.placePath)
    const around = yield* held.above(id, day, partnerUnit)
    const found = stairwellCoverage(yield* repo.houses(top, day), new Set([...given, ...around]))
    const page = pageOf(
      found.open.toSorted((a, b) => (openKey(a) < openKey(b) ? -1 : 1)),
      openKey,
      wanted
    )
    const lines = yield* linesOf(
      page.rows.map(({ path }) => path),
      day
    )
    const rows = page.rows.map((row, at) => ({ ...row, place: lines[at]?.path ?? row.building }))
    const { total: stairwells, covered, uncounted } = found
    return { ...page, day, rows, stairwells, covered, uncounted } satisfies PartnerCoverage
  })

  const partnerOf = Effect.fnUntraced(function* (
    officeId: Parameters<typeof reads.organisationsCalled>[0],
    partner: string,
    day: Day
  ) {
    const [only] = yield* reads.organisationsCalled(officeId, partner.trim(), day)
    return only?.id ?? (yield* new OverlayNotFound({ kind: "partner", id: partner }))
  })

  const sessions = Effect.fn("PartnerUnits.sessions")(function* (wanted: SessionListing) {
    const { officeId, top, day } = yield* branch(wanted)
    const limit = limitOf(wanted.limit)
    const partner = wanted.partner ?? null
    const asked = {
      officeId,
      top,
      organisationId: partner === null ? null : yield* partnerOf(officeId, partner, day),
      from: wanted.from ?? Day.make("0001-01-01"),
      to: wanted.to ?? (yield* today),
      after: afterLog(wanted.cursor),
      limit: limit + 1
    }
    const found = yield* repo.part(asked)
    const last = found.length > limit ? found[limit - 1] : undefined
    return {
      rows: found.slice(0, limit).map((row) => ({ ...row, weekend: isWeekend(row.day) })),
      next: last === undefined ? null : logCursor(last),
      total: yield* repo.count(asked)
    }
  })

  return { table, coverage, sessions }
})
