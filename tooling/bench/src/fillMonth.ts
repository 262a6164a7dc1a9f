/** Writes the made-up month through the product's own repositories. */
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { OfficeRepo } from "@aiwei/domain/org/OfficeRepo"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { Effect } from "effect"

import * as month from "./rankingMonth.ts"

const validFrom = Day.make("2026-01-01")
const period = Month.make("2026-05")
const createdAt = "2026-06-01T00:00:00.000Z"

export const tree = Effect.fn("tree")(function* (count: number) {
  const [units, placements, offices] = [yield* OrgUnitRepo, yield* PlacementRepo, yield* OfficeRepo]
  const communities = month.communitiesOf(count)
  yield* units.nextNumbers(count + 2)
  yield* units.upsertAll([month.office, ...communities])
  const open = { validFrom, validTo: forever }
  yield* placements.insertAll([
    { unitId: month.office.id, parentId: null, path: month.officePath, ...open },
    ...communities.map((community) => ({
      unitId: community.id,
      parentId: month.office.id,
      path: month.pathOf(community),
      ...open
    }))
  ])
  yield* offices.upsert({ unitId: month.office.id, district: null, createdAt })
  return communities
})

const scheme = Effect.gen(function* () {
  const schemes = yield* SchemeRepo
  const own = { id: month.schemeId, officeId: month.office.id, version: 1, name: "测量方案" }
  const terms = { bonusMax: null, veto: null, notApplicable: "full" as const, validFrom: period }
  const points = { total: Points.make(100_000), precision: 10 as const }
  yield* schemes.insert({ ...own, ...terms, ...points, createdAt }, month.indicators)
})

/** Five hundred communities at a time, so that the making takes no more memory than the measuring. */
const scores = Effect.fn("scores")(function* (communities: ReturnType<typeof month.communitiesOf>) {
  const repo = yield* ScoreRepo
  yield* repo.upsertSheet({
    id: month.sheetId,
    officeId: month.office.id,
    schemeId: month.schemeId,
    period,
    updatedAt: createdAt
  })
  yield* repo.upsertTallies(communities.map(month.tally))
  for (let from = 0; from < communities.length; from += 500) {
    const entries = communities
      .slice(from, from + 500)
      .flatMap((community, c) =>
        month.indicators.map((indicator, i) => month.entry(community, indicator, from + c + i * 3))
      )
    yield* repo.upsertEntries(entries)
  }
})

export const fillMonth = Effect.fn("fillMonth")(function* (count: number) {
  const communities = yield* tree(count)
  yield* scheme
  yield* scores(communities)
})
