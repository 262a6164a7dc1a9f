/**
 * One batch: what was understood, which file is looked at, and the way in or out. File, sheet and cell
 * live in the address, so the explanation of a score can lead to its cell.
 */
import type { FileReport } from "@aiwei/intake/report"
import {
  type BatchState,
  useBatches,
  useCommit,
  useDiscard,
  useReport
} from "@aiwei/queries/importQueries"
import type { Accessor } from "solid-js"

import { failedWhole } from "../frame/Unrefreshed.tsx"
import { createCorrecting } from "./correct/createCorrecting.ts"
import { issuesIn } from "./findings.ts"

export interface ReportAddress {
  readonly batch: Accessor<string>
  readonly file: Accessor<string | null>
  readonly cell: Accessor<{ readonly sheet: string; readonly cell: string } | null>
  readonly goToFile: (path: string) => void
  readonly goToCell: (path: string, sheet: string, cell: string) => void
}

const outcomes: ReadonlyArray<FileReport["outcome"]> = [
  "import",
  "reject",
  "nothing_to_import",
  "duplicate",
  "ignored"
]

/** As an office would lay them out: what came in first, by kind and month, then by name. */
const inOrder = (a: FileReport, b: FileReport): number =>
  outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
  (a.kind ?? "").localeCompare(b.kind ?? "") ||
  (a.period ?? "").localeCompare(b.period ?? "") ||
  a.path.localeCompare(b.path, "zh")

export const createReportController = (
  address: ReportAddress,
  office: Accessor<string | undefined>
) => {
  const batches = useBatches()
  const row = () =>
    batches.data?.pages.flatMap((page) => page.rows).find((one) => one.batch === address.batch())
  /** A batch too old for the first page of the list is surely no longer open. */
  const state = (): BatchState | undefined =>
    batches.isPending || batches.data === undefined ? undefined : (row()?.state ?? "committed")
  const correcting = createCorrecting()
  const readBy = () => ({ office: office(), maps: correcting.maps() })
  const report = useReport(address.batch, state, readBy)
  const committing = useCommit(readBy)
  const discarding = useDiscard()
  const files = () => (report.data?.files ?? []).toSorted(inOrder)
  /** Without a choice: what wants a look most, errors before doubts. */
  const opened = (): FileReport | undefined => {
    const taken = files().filter((file) => file.outcome === "import")
    return (
      files().find((file) => file.path === address.file()) ??
      taken.find((file) => issuesIn(file).some(({ severity }) => severity === "error")) ??
      taken.find((file) => issuesIn(file).length > 0) ??
      files()[0]
    )
  }
  return {
    ...address,
    office,
    correcting,
    row,
    state,
    report,
    files,
    opened,
    commit: (done: (fresh: number, changed: number) => void) =>
      committing.mutate(address.batch(), {
        onSuccess: ({ totals }) => done(totals.new, totals.changed)
      }),
    discard: (done: () => void) => discarding.mutate(address.batch(), { onSuccess: done }),
    busy: () => committing.isPending || discarding.isPending || report.isPlaceholderData,
    committing: () => committing.isPending,
    listError: () => (failedWhole(batches) ? batches.error : null),
    refused: () => committing.error ?? discarding.error
  }
}

export type ReportController = ReturnType<typeof createReportController>
