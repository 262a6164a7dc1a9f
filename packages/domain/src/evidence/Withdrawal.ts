/**
 * Evidence is never edited and never deleted: what was wrong is withdrawn (撤回), and stands there as
 * withdrawn. So what counted at any instant can be said afterwards. docs/rules/evidence.md
 */
import { Schema } from "effect"

const text = Schema.NullOr(Schema.String)

/** The last columns of everything that was put down: by whom, and whether it still counts. */
export const recordedBy = {
  createdAt: Schema.String,
  /** As the audit trail writes it: `account:li`. */
  createdBy: Schema.String,
  withdrawnAt: text,
  withdrawnBy: text,
  withdrawnReason: text
}

export interface Recorded {
  readonly createdAt: string
  readonly withdrawnAt: string | null
}

/** Whether it counted at that instant; null asks about now. */
export const countedAt = ({ createdAt, withdrawnAt }: Recorded, instant: string | null): boolean =>
  instant === null
    ? withdrawnAt === null
    : createdAt <= instant && (withdrawnAt === null || withdrawnAt > instant)

/** Where it was read, for what came out of a file. */
export const readFrom = { fileId: text, sheetName: text, cell: text, raw: text }
