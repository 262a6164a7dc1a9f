/** How undoing an import can be refused. Nothing of the batch is touched then. */
import { Schema } from "effect"

import { Month } from "../../shared/Month.ts"

/** Nothing of it was written, or it is still being written. */
export class BatchNotCommitted extends Schema.TaggedError<BatchNotCommitted>()(
  "BatchNotCommitted",
  { id: Schema.String, state: Schema.String }
) {}

export class BatchUndone extends Schema.TaggedError<BatchUndone>()("BatchUndone", {
  id: Schema.String
}) {}

/** These months were published from what the batch brought. */
export class BatchPublished extends Schema.TaggedError<BatchPublished>()("BatchPublished", {
  id: Schema.String,
  months: Schema.Array(Month)
}) {}

export const undoErrors = [BatchNotCommitted, BatchUndone, BatchPublished] as const
