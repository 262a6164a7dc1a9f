/**
 * The right of reply: what communities said to appeals that stand, whatever became of them. Who wrote it down
 * is left out everywhere. docs/rules/appeals.md
 */
import { Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Month } from "../shared/Month.ts"
import type { Appeal } from "./Appeal.ts"
import { AppealRepo } from "./AppealRepo.ts"
import type { AppealOutcome } from "./AppealState.ts"

export interface ReplyTold {
  readonly unitId: OrgUnitId
  readonly unitName: string
  /** Number of the appeal within the office. */
  readonly no: number
  /** The line it is about. */
  readonly indicatorCode: string
  readonly indicator: string
  readonly text: string
  /** Null while the appeal is not decided. */
  readonly outcome: AppealOutcome | null
}

export const replyTold = (appeal: Appeal): ReplyTold | null =>
  appeal.reply === null || appeal.state === "withdrawn"
    ? null
    : {
        unitId: appeal.unitId,
        unitName: appeal.unitName,
        no: appeal.no,
        indicatorCode: appeal.code,
        indicator: appeal.lineName,
        text: appeal.reply,
        outcome: appeal.outcome
      }

/** Of a month, the oldest appeal first. */
export const repliesReader = Effect.map(AppealRepo, (repo) =>
  Effect.fn("repliesReader")(function* (officeId: OrgUnitId, period: Month) {
    const appeals = yield* repo.ofOffice(officeId, period)
    return appeals.flatMap((one) => replyTold(one) ?? []).toSorted((a, b) => a.no - b.no)
  })
)
