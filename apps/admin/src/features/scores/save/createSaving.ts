/** Sends what can be sent. What has a fault or stands in a conflict stays with who typed it. */
import type { Month } from "@aiwei/domain/shared/Month"
import type { useChangeScores } from "@aiwei/queries/scoreQueries"
import { type Accessor, createMemo } from "solid-js"

import { changesOf, conflictsOf } from "../drafts/changesOf.ts"
import type { Cells } from "../drafts/createCells.ts"
import type { createDrafts } from "../drafts/createDrafts.ts"

export const createSaving = (
  changing: ReturnType<typeof useChangeScores>,
  period: Accessor<Month>,
  drafts: ReturnType<typeof createDrafts>,
  { rows, rowOf }: Cells
) => {
  const conflicts = createMemo(() => conflictsOf(drafts.list(), rows()))

  /** Those of the communities on the screen: another part is saved when one is there. */
  const sendable = createMemo(() =>
    drafts.list().filter(({ unit, fault }) => fault === null && rowOf(unit) !== undefined)
  )

  const save = (reason: string, done: (changed: number, needsCorrection: boolean) => void) => {
    const sent = sendable()
    const changes = changesOf(sent, rows())
    if (changes === null) return
    changing.mutate(
      { period: period(), reason, changes },
      {
        onSuccess: ({ changed, needsCorrection }) => {
          drafts.saved(sent)
          done(changed, needsCorrection)
        }
      }
    )
  }
  return {
    conflicts,
    sendable,
    save,
    saving: () => changing.isPending,
    saveRefused: () => changing.error,
    forgetRefusal: () => changing.reset()
  }
}
