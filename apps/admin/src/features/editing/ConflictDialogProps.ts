/** What the dialog about two edits of one record is told. The order of `labels` is the order shown. */
import type { Sides, TwoEdits } from "./mergedEdit.ts"

export interface ConflictDialogProps<Field extends string> extends TwoEdits<Field> {
  readonly labels: { readonly [F in Field]: string }
  /** What the record is called: a person's name, a building's number. */
  readonly what?: string
  /** As the audit trail writes it (`account:li`); null for what no trail tells. */
  readonly by: string | null
  readonly at: string | null
  /** A side for every field; write it with the version of `theirs`. */
  readonly onChoose: (sides: Sides<Field>) => void
  /** Nothing was chosen: the form keeps everything that was typed. */
  readonly onCancel: () => void
}
