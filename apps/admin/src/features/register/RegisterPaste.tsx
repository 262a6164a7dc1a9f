/** A block pasted from Excel, shown before it is written; then all of it in one go or nothing. */
import type { TablePaste } from "@aiwei/ui/table/model/TableProps"
import { createMemo } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { PastedRow } from "../editing/PastePlan.ts"
import { PastePreview } from "../editing/PastePreview.tsx"
import { plannedPaste } from "../editing/plannedPaste.ts"
import type { RegisterPage } from "./createRegister.ts"
import type { FieldTexts, RecordRow, Register } from "./Register.ts"

const textsIn = <Row extends RecordRow>(
  { fieldOf }: Register<Row>,
  { cells }: PastedRow<Row>
): FieldTexts =>
  Object.fromEntries(
    cells.flatMap(({ column, value, changed }) =>
      changed ? [[fieldOf(column), value === null ? "" : String(value)]] : []
    )
  )

export const RegisterPaste = <Row extends RecordRow>(props: {
  readonly page: RegisterPage<Row>
  readonly paste: TablePaste<Row>
  readonly onClose: () => void
}) => {
  const words = useWords()
  const { page } = props
  const plan = createMemo(() => {
    const { grid, columns, at } = props.paste
    page.source.need(at.index, at.index + grid.length)
    return plannedPaste({
      grid,
      columns,
      headings: page.columns(),
      index: at.index,
      total: page.source.total() ?? 0,
      rowAt: page.source.at,
      newRow: null,
      readOnly: words().editing.paste.readOnly
    })
  })
  return (
    <PastePreview
      columns={page.columns()}
      plan={plan()}
      rowName={page.register.rowName}
      onClose={props.onClose}
      onApply={async (rows) => {
        const edits = rows.flatMap((pasted) =>
          pasted.row === null ? [] : [{ row: pasted.row, texts: textsIn(page.register, pasted) }]
        )
        await page.register.changeMany?.(edits, null)
        return { written: rows.map((_, index) => index), refused: [] }
      }}
    />
  )
}
