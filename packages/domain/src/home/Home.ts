/** The one question of the home page. It works the newest month out, as the ranking page does. */
import { Context, Effect, Layer } from "effect"

import { Rankings, type PeriodRow } from "../assessment/Rankings.ts"
import type { RankingView } from "../assessment/RankingView.ts"
import { BackupShelf } from "../backup/BackupShelf.ts"
import { isTooOld } from "../backup/due.ts"
import type { OfficeAmbiguous, OfficeNotFound, PeriodHasNoScores } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { OfficeSettingsRepo } from "../settings/OfficeSettingsRepo.ts"
import { now, today } from "../shared/Instant.ts"
import { belowPass } from "./belowPass.ts"
import { HomeReads } from "./HomeReads.ts"
import type { HomeMonth, HomeView } from "./HomeView.ts"

const fewest = { open: 5, committed: 3, names: 5 } as const

const monthOf = (row: PeriodRow, ranking: RankingView, pass: number | null): HomeMonth => ({
  ...row,
  communities: ranking.rows.length,
  first: ranking.rows.filter(({ rank }) => rank === 1).map(({ unitName }) => unitName),
  mean: ranking.mean,
  schemeTotal: ranking.scheme.total,
  discrepancies: ranking.discrepancies.filter(({ editedSince }) => !editedSince).length,
  belowPass:
    pass === null
      ? null
      : belowPass(
          ranking.rows.flatMap(({ total }) => total ?? []),
          ranking.scheme.total,
          pass
        )
})

const wasTouched = ({ publishedAt, sheetUpdatedAt }: PeriodRow): boolean =>
  publishedAt !== null && sheetUpdatedAt > publishedAt

export class Home extends Context.Service<
  Home,
  {
    readonly show: (
      office: string | null
    ) => Effect.Effect<HomeView, OfficeNotFound | OfficeAmbiguous | PeriodHasNoScores>
  }
>()("aiwei/Home") {
  static readonly layer = Layer.effect(
    Home,
    Effect.gen(function* () {
      const offices = yield* Offices
      const rankings = yield* Rankings
      const settings = yield* OfficeSettingsRepo
      const reads = yield* HomeReads
      const shelf = yield* BackupShelf

      const newestMonth = Effect.fnUntraced(function* (
        office: string,
        row: PeriodRow | undefined,
        pass: number | null
      ) {
        if (row === undefined) return null
        return monthOf(row, yield* rankings.month({ office, period: row.period }), pass)
      })

      const show = Effect.fn("Home.show")(function* (office: string | null) {
        const { id, path } = yield* offices.resolve(office)
        const periods = yield* rankings.periods(id)
        const { passPercent } = yield* settings.of(id)
        const unknown = yield* reads.unknownOfficers(path, yield* today)
        const backup = (yield* shelf.list).find(({ state }) => state === "proven")
        const view: HomeView = {
          office: id,
          waiting: {
            openBatches: yield* reads.batches("open", fewest.open),
            openBatchCount: yield* reads.openBatchCount,
            unpublished: periods.filter((row) => row.version === null).map((row) => row.period),
            changedSince: periods.filter(wasTouched).map((row) => row.period),
            unknownOfficers: {
              buildings: unknown.reduce((sum, { buildings }) => sum + buildings, 0),
              names: unknown.slice(0, fewest.names).map(({ name }) => name)
            }
          },
          month: yield* newestMonth(id, periods[0], passPercent),
          lastImports: yield* reads.batches("committed", fewest.committed),
          backup: {
            newest: backup ? { at: backup.at, bytes: backup.bytes, file: backup.file } : null,
            tooOld: isTooOld(backup?.at ?? null, yield* now)
          }
        }
        return view
      })

      return { show }
    })
  )
}
