/** What all communities together lost in one indicator, community by community, down to the cells. */
import type { MatrixColumn, MatrixRow, MatrixView } from "@aiwei/domain/assessment/board/BoardViews"
import { type ExplainedPart, Explanation } from "@aiwei/ui/explanation/Explanation"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"

import { apart, compared, sumOf } from "../../format/exactSum.ts"
import { brief, lost, nothing } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { explainedAt } from "../explanation/explainedAt.ts"
import { sourceAddress } from "../explanation/SourceLink.tsx"
import { markedBy } from "../ranking/markedLine.ts"

const partOf = (
  { column, cell }: { readonly column: MatrixColumn; readonly cell: MatrixRow["cells"][number] },
  period: string,
  words: Words
): ExplainedPart => ({
  id: column.unitId,
  label: column.unitName,
  href: explainedAt(period, column),
  note:
    cell?.mark === "notDone" ? words.ranking.notDone : (cell?.reason ?? words.monthBoard.noReason),
  amount: cell?.mark === "notDone" ? "" : lost(brief(cell?.lost ?? "0")),
  doubt: cell?.mark === "notDone",
  source: cell?.source == null ? undefined : { ...cell.source, href: sourceAddress(cell.source) }
})

/** The largest loss first; who was not checked after them; the others have nothing to tell. */
const partsOf = (matrix: MatrixView, row: MatrixRow, words: Words) =>
  matrix.columns
    .map((column, at) => ({ column, cell: row.cells[at] ?? null }))
    .filter(({ cell }) => cell?.mark === "notDone" || !nothing(cell?.lost ?? "0"))
    .toSorted((a, b) => compared(b.cell?.lost ?? "0", a.cell?.lost ?? "0"))
    .map((one) => partOf(one, matrix.figures.period, words))

export default function LossPanel(props: {
  readonly matrix: MatrixView
  readonly row: MatrixRow
  readonly onClose: () => void
}) {
  const words = useWords()
  const t = () => words().monthBoard
  const shown = () => sumOf(props.row.cells.map((cell) => cell?.lost ?? "0"))
  const isWhole = () => props.matrix.columns.length === props.matrix.total
  const parts = (): ReadonlyArray<ExplainedPart> => [
    ...partsOf(props.matrix, props.row, words()),
    ...(isWhole()
      ? []
      : [
          {
            id: "",
            label: t().lossElsewhere(props.matrix.total - props.matrix.columns.length),
            amount: lost(apart(props.row.lost, shown()))
          }
        ])
  ]
  const right = () => compared(shown(), props.row.lost) === 0
  return (
    <SidePanel
      label={t().lossLabel}
      closeLabel={words().close}
      onClose={props.onClose}
      title={
        <>
          {markedBy(words(), props.row, props.matrix.toBeChecked)}
          <small>{t().lossOf(brief(props.row.worth), props.matrix.total)}</small>
        </>
      }
    >
      <Explanation
        label={t().lossLabel}
        terms={[]}
        result={{ value: lost(brief(props.row.lost)) }}
        parts={parts()}
        check={
          isWhole()
            ? { right: right(), text: right() ? t().lossAddsUp : t().lossAddsNotUp }
            : undefined
        }
      />
    </SidePanel>
  )
}
