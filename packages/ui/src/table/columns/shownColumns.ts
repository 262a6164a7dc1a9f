/** The columns as a person has chosen them: sticky ones first, the rest in the order wanted. */
import type { TableColumn } from "../model/TableColumn.ts"
import type { ColumnsState } from "../model/TableState.ts"

/** All of them, hidden ones too: a column that nobody has placed stays behind its neighbour. */
export const orderedColumns = <Row>(
  columns: ReadonlyArray<TableColumn<Row>>,
  order: ReadonlyArray<string>
): ReadonlyArray<TableColumn<Row>> => {
  const named = order.flatMap((key) => columns.filter((it) => it.key === key))
  const result = [...named]
  for (const [at, column] of columns.entries()) {
    if (order.includes(column.key)) continue
    const before = columns[at - 1]
    const place = before === undefined ? 0 : result.indexOf(before) + 1
    result.splice(place, 0, column)
  }
  return [...result.filter((it) => it.sticky), ...result.filter((it) => !it.sticky)]
}

export const hiddenKeys = <Row>(
  columns: ReadonlyArray<TableColumn<Row>>,
  hidden: ColumnsState["hidden"]
): ReadonlyArray<string> =>
  columns
    .filter((it) => !it.always && (hidden?.includes(it.key) ?? it.hiddenAtFirst === true))
    .map((it) => it.key)

/** Never none: a table without columns could not be mended from its own head. */
export const shownColumns = <Row>(
  columns: ReadonlyArray<TableColumn<Row>>,
  { order, hidden }: ColumnsState
): ReadonlyArray<TableColumn<Row>> => {
  const away = hiddenKeys(columns, hidden)
  const shown = orderedColumns(columns, order).filter((it) => !away.includes(it.key))
  return shown.length > 0 ? shown : columns.slice(0, 1)
}
