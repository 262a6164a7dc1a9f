/** A block pasted from Excel, shown before it is written; then all of it in one go or nothing. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { TablePaste } from "@aiwei/ui/table/model/TableProps"
import { createEffect, createMemo } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { PastedRow, PasteOutcome } from "../../editing/PastePlan.ts"
import { PastePreview } from "../../editing/PastePreview.tsx"
import { plannedPaste } from "../../editing/plannedPaste.ts"
import type { RegisterPage } from "../createRegister.ts"
import type { FieldTexts, RecordRow, Register } from "../Register.ts"
import { createHeldRows } from "./createHeldRows.ts"

const textsIn = <Row extends RecordRow>(
  { fieldOf }: Register<Row>,
  { cells }: PastedRow<Row>
): FieldTexts =>
  Object.fromEntries(
    cells.flatMap(({ column, value, changed }) =>
      changed ? [[fieldOf(column), value === null ? "" : String(value)]] : []
    )
  )

/** As they stand now, of those somebody else changed. */
const changedRows = <Row extends RecordRow>(thrown: unknown): ReadonlyArray<Row> => {
  const error = domainErrorOf(thrown)
  if (error?._tag !== "RowsRefused") return []
  return error.rows.flatMap(({ error: why }) =>
    // The refusal is of this register's own write: what it carries is a row of the register.
    why._tag === "ChangedMeanwhile" ? [why.now as Row] : []
  )
}

const RegisterPaste = <Row extends RecordRow>(props: {
  readonly page: RegisterPage<Row>
  readonly paste: TablePaste<Row>
  readonly onClose: () => void
}) => {
  const words = useWords()
  const { page } = props
  const held = createHeldRows(page.source)
  createEffect(() => {
    const { at, grid } = props.paste
    page.source.need(at.index, at.index + grid.length)
    held.holdFrom(at.index, Math.min(grid.length, Math.max(0, held.total - at.index)))
  })
  const plan = createMemo(() => {
    const { grid, columns, at } = props.paste
    return plannedPaste({
      grid,
      columns,
      headings: page.columns(),
      index: at.index,
      total: held.total,
      rowAt: held.at,
      newRow: null,
      readOnly: words().editing.paste.readOnly
    })
  })
  const apply = async (rows: ReadonlyArray<PastedRow<Row>>): Promise<PasteOutcome> => {
    const edits = rows.flatMap((pasted) =>
      pasted.row === null ? [] : [{ row: pasted.row, texts: textsIn(page.register, pasted) }]
    )
    try {
      await page.register.changeMany?.(edits, null)
    } catch (thrown) {
      // What stands there now is then what is shown and what is written over when it is sent again.
      held.replace(changedRows<Row>(thrown))
      throw thrown
    }
    return { written: rows.map((_, index) => index), refused: [] }
  }
  return (
    <PastePreview
      columns={page.columns()}
      plan={plan()}
      rowName={page.register.rowName}
      onClose={props.onClose}
      onApply={apply}
    />
  )
}

export default RegisterPaste
