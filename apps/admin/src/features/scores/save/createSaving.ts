/**
 * Sends what can be sent of the part on the screen. What has a fault, stands in a conflict or belongs to
 * another part stays with who typed it, and is told.
 */
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
  { rows, rowOf, part }: Cells
) => {
  const conflicts = createMemo(() => conflictsOf(drafts.list(), rows()))

  const sendable = createMemo(() =>
    drafts.list().filter(({ unit, fault }) => fault === null && rowOf(unit) !== undefined)
  )

  const away = createMemo(() => drafts.list().filter(({ unit }) => rowOf(unit) === undefined))
  /** Typed in another part of the sheet: to be saved there. */
  const elsewhere = createMemo(() => away().filter((one) => one.part !== part()))
  /** Their communities are not on the sheet any more: they can only be given up. */
  const gone = createMemo(() => away().filter((one) => one.part === part()))

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
    elsewhere,
    gone,
    save,
    saving: () => changing.isPending,
    saveRefused: () => changing.error,
    forgetRefusal: () => changing.reset()
  }
}
