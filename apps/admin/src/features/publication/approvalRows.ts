/** The approvals of a review: given ones in their order, then each role as often as it is still asked for. */
import type { MonthReview } from "@aiwei/queries/publication/reviewQueries"

type Open = NonNullable<MonthReview["open"]>
type Given = Open["approvals"][number]

export interface ApprovalRow {
  readonly role: string
  readonly given: Given | null
}

export const approvalRows = ({
  approvals,
  missing
}: Pick<Open, "approvals" | "missing">): ReadonlyArray<ApprovalRow> => [
  ...approvals.map((given) => ({ role: given.role, given })),
  ...missing.approvals.map((role) => ({ role, given: null }))
]
