/** A run of rows that is not shown: how many rows of which class it has, and the way to open it. */
import { Button } from "@aiwei/ui/Button"

import { useWords } from "../../../words/language.tsx"
import type { RowClass } from "./sheetMarks.ts"
import type { Piece } from "./shownRows.ts"

export const FoldedRows = (props: {
  readonly piece: Piece
  readonly classes: ReadonlyMap<number, RowClass>
  readonly columns: number
  readonly onUnfold: () => void
}) => {
  const words = useWords()
  const counts = () => {
    const found = new Map<RowClass, number>()
    let others = props.piece.to - props.piece.from + 1
    for (const [row, is] of props.classes) {
      if (row < props.piece.from || row > props.piece.to) continue
      found.set(is, (found.get(is) ?? 0) + 1)
      others--
    }
    return { others, found: [...found] }
  }
  const parts = () => [
    words().report.foldedRecords(counts().others),
    ...counts().found.map(([is, count]) => words().report.foldedOf(words().rowClasses[is], count))
  ]
  return (
    <tr class="row-folded">
      <td class="row-class">…</td>
      <th scope="row">
        <span class="unseen">{props.piece.from}</span>
      </th>
      <td colspan={Math.max(1, props.columns)}>
        <span class="folded-text">
          {words().report.folded(props.piece.from, props.piece.to, parts())}
          <Button tone="bare" size="small" onClick={props.onUnfold}>
            {words().report.unfold}
          </Button>
        </span>
      </td>
    </tr>
  )
}
