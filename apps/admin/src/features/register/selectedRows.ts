/** The rows that are ticked, asked for as far as needed: a write names the version of each. */
import { isSelected, type RowSelection, selectedCount } from "@aiwei/ui/table/model/RowSelection"

import type { RecordRow, Register, RowsAsked } from "./Register.ts"

/** As many as the server takes at once. */
export const mostRows = 1000
const page = 500

/** Null when there are more than can be written at once. */
export const selectedRows = async <Row extends RecordRow>(
  register: Pick<Register<Row>, "part">,
  asked: RowsAsked,
  selection: RowSelection
): Promise<ReadonlyArray<Row> | null> => {
  if (selection.kind === "some" && selection.keys.size > mostRows) return null
  const found: Array<Row> = []
  for (let offset = 0; ; offset += page) {
    const { rows, total } = await register.part(asked, offset, page)
    if (selectedCount(selection, total) > mostRows) return null
    found.push(...rows.filter(({ id }) => isSelected(selection, id)))
    const whole = selection.kind === "some" && found.length === selection.keys.size
    if (whole || rows.length === 0 || offset + page >= total) return found
  }
}
