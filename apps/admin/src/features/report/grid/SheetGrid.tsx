/**
 * A sheet as it stands in the office's file, with what was understood of it: letters and headings on top
 * in the colour of their meaning, the class of every row at the left, doubts outlined, converted values
 * with a blue corner. Long runs are folded and counted.
 */
import type { DataSheet } from "@aiwei/intake/report"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { createMemo, For, Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import type { ColumnRole } from "./columnRole.ts"
import { createSheetCells, type SheetCells } from "./createSheetCells.ts"
import { FoldedRows } from "./FoldedRows.tsx"
import { PieceRows } from "./PieceRows.tsx"
import { runOns } from "./runOns.ts"
import { cellMarks, type GridColumn, gridColumns, rowClasses } from "./sheetMarks.ts"
import { understoodCells } from "./understoodCells.ts"

const roles: ReadonlyArray<ColumnRole> = ["dim", "val", "key", "cap", "none"]

/** The last part of a heading of several levels says most. */
const brief = (header: string): string => header.replaceAll(/\s+/g, "").split("/").at(-1) ?? header

export const SheetGrid = (props: {
  readonly batch: string
  readonly file: string
  readonly sheet: DataSheet
  readonly here: string | null
  /** Absent where nothing can be corrected any more. */
  readonly onHeading?: ((col: string) => void) | undefined
}) => {
  const words = useWords()
  const cells = createSheetCells(() => props)
  const columns = createMemo(() => gridColumns(props.sheet, cells.read().columns))
  const present = () =>
    roles.filter((role) => columns().some((column) => column.role === role && column.header !== ""))
  return (
    <div class="sheet">
      <div class="sheet-head">
        <b>{props.sheet.name}</b>
        <span>
          {words().report.sheetFacts(words().kinds[props.sheet.kind], props.sheet.recordCount)}
        </span>
        <ul>
          <For each={present()}>
            {(role) => <li class={`role-${role}`}>{words().report.roles[role]}</li>}
          </For>
        </ul>
      </div>
      <Show when={cells.failed()}>
        {(thrown) => (
          <div class="report-news">
            <Notice text={refusalText(words(), thrown())}>
              <Button size="small" onClick={cells.retry}>
                {words().retry}
              </Button>
            </Notice>
          </div>
        )}
      </Show>
      <Switch
        fallback={
          <Grid
            sheet={props.sheet}
            cells={cells}
            columns={columns()}
            here={props.here}
            onHeading={props.onHeading}
          />
        }
      >
        <Match when={cells.isPending()}>
          <Skeleton label={words().loading} lines={12} />
        </Match>
        <Match when={columns().length === 0}>{null}</Match>
      </Switch>
    </div>
  )
}

interface GridProps {
  readonly sheet: DataSheet
  readonly cells: SheetCells
  readonly columns: ReadonlyArray<GridColumn>
  readonly here: string | null
  readonly onHeading: ((col: string) => void) | undefined
}

/** Of the whole sheet, so made once and not by every piece of it. */
const createMarks = (props: GridProps) => {
  const words = useWords()
  const classes = createMemo(() => rowClasses(props.sheet))
  const marks = createMemo(() => cellMarks(props.sheet))
  const understood = createMemo(() => understoodCells(props.sheet, words().register.join))
  const merges = createMemo(() => {
    const { rows, merges } = props.cells.read()
    return [...merges, ...runOns(rows, classes(), props.columns, merges)]
  })
  return { classes, marks, understood, merges }
}

const HeadCell = (props: {
  readonly column: GridColumn
  readonly onHeading: ((col: string) => void) | undefined
}) => {
  const words = useWords()
  const head = () => (
    <>
      {props.column.col}
      <b>{brief(props.column.header)}</b>
    </>
  )
  const label = () =>
    words().report.correctHeading(
      props.column.col,
      brief(props.column.header),
      words().report.roles[props.column.role]
    )
  return (
    <th scope="col" class={`role-${props.column.role}`} title={props.column.header}>
      <Show when={props.column.header === "" ? undefined : props.onHeading} fallback={head()}>
        {(press) => (
          <button
            type="button"
            aria-label={label()}
            data-col={props.column.col}
            onClick={() => press()(props.column.col)}
          >
            {head()}
          </button>
        )}
      </Show>
    </th>
  )
}

const Grid = (props: GridProps) => {
  const words = useWords()
  const { classes, marks, understood, merges } = createMarks(props)
  return (
    <table class="grid-sheet" aria-label={words().report.gridLabel(props.sheet.name)}>
      <thead>
        <tr>
          <th colspan="2" scope="col">
            <span class="unseen">{words().report.row}</span>
          </th>
          <For each={props.columns}>
            {(column) => <HeadCell column={column} onHeading={props.onHeading} />}
          </For>
        </tr>
      </thead>
      <For each={props.cells.pieces()}>
        {(piece) => (
          <tbody>
            <Show
              when={piece.folded}
              fallback={
                <PieceRows
                  {...props}
                  piece={piece}
                  classes={classes()}
                  merges={merges()}
                  marks={marks()}
                  understood={understood()}
                />
              }
            >
              <FoldedRows
                piece={piece}
                classes={classes()}
                columns={props.columns.length}
                onUnfold={() => props.cells.unfold(piece)}
              />
            </Show>
          </tbody>
        )}
      </For>
    </table>
  )
}
