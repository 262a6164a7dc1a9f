/**
 * What a cell stands for, beside it: what was lost, why, where it was read, and the way on to the whole
 * explanation. Escape or a look elsewhere closes it, and the keyboard is back in the cell.
 */
import type { MatrixCell, MatrixColumn, MatrixRow } from "@aiwei/domain/assessment/board/BoardViews"
import { createEffect, onCleanup, onMount, Show } from "solid-js"

import { brief } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { explainedAt } from "../explanation/explainedAt.ts"
import { SourceLink } from "../explanation/SourceLink.tsx"
import { useEvidenceWords } from "../explanation/worked/useEvidenceWords.ts"
import { markedBy } from "../ranking/markedLine.ts"
import type { CellAt } from "./createMonthController.ts"
import { elementAt } from "./matrixKeys.ts"

const width = 260

/** Under the cell, above it near the lower edge, and never out of the sheet. */
const placed = (card: HTMLElement, cell: HTMLElement, sheet: HTMLElement) => {
  const [box, at] = [sheet.getBoundingClientRect(), cell.getBoundingClientRect()]
  const room = box.bottom - at.bottom
  const above = room < card.offsetHeight + 8 && at.top - box.top > card.offsetHeight
  const top = (above ? at.top - card.offsetHeight - 6 : at.bottom + 6) - box.top + sheet.scrollTop
  const least = sheet.scrollLeft + 8
  const most = sheet.scrollLeft + sheet.clientWidth - width - 8
  const left = at.left - box.left + sheet.scrollLeft + at.width / 2 - width / 2
  card.style.top = `${top}px`
  card.style.left = `${Math.max(least, Math.min(left, most))}px`
}

interface Props {
  readonly at: CellAt
  readonly row: MatrixRow
  /** Codes of the lines that are still to be checked. */
  readonly toBeChecked: ReadonlyArray<string> | undefined
  readonly column: MatrixColumn
  readonly period: string
  readonly sheet: HTMLElement
  readonly onClose: () => void
}

const titleOf = (words: Words, { row, column, toBeChecked }: Props): string =>
  words.monthBoard.cellTitle(column.unitName, markedBy(words, row, toBeChecked))

export const CellCard = (props: Props) => {
  const words = useWords()
  let card: HTMLDivElement | undefined
  const cell = () => elementAt(props.sheet, props.at)
  const data = () => props.row.cells[props.at.column] ?? null
  const title = () => titleOf(words(), props)
  const what = () => {
    const [it, worth] = [data(), brief(props.row.worth)]
    if (it === null) return words().monthBoard.cellFull(worth)
    if (it.mark === "notDone") return words().monthBoard.cellNotDone(worth)
    if (it.mark === "notApplicable") return words().monthBoard.cellNotApplicable
    return words().monthBoard.cellLost(brief(it.lost), brief(it.points ?? "0"), worth)
  }
  createEffect(() => {
    const here = cell()
    if (card === undefined || here === null) return
    placed(card, here, props.sheet)
    card.querySelector("a")?.focus({ preventScroll: true })
  })
  const elsewhere = (event: PointerEvent) => {
    if (event.target instanceof Node && card?.contains(event.target) !== true) props.onClose()
  }
  onMount(() => document.addEventListener("pointerdown", elsewhere))
  onCleanup(() => document.removeEventListener("pointerdown", elsewhere))
  return (
    <div
      class="cell-card"
      role="dialog"
      aria-label={title()}
      ref={(element) => {
        card = element
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return
        event.stopPropagation()
        const back = cell()
        props.onClose()
        back?.focus()
      }}
    >
      <b>{title()}</b>
      <p>{what()}</p>
      <Reason cell={data()} />
      <p class="cell-source">
        <SourceLink source={data()?.source ?? null} />
        <a href={explainedAt(props.period, props.column)}>{words().monthBoard.explain}</a>
      </p>
    </div>
  )
}

/** Why it was lost: as recorded, or that evidence says so, which the explanation opens. */
const Reason = (props: { readonly cell: MatrixCell | null }) => {
  const words = useWords()
  const evidence = useEvidenceWords()
  const text = () => {
    if (props.cell?.worked === true) return evidence().cell
    if (props.cell?.mark !== "lost") return null
    return props.cell.reason ?? words().monthBoard.noReason
  }
  return <Show when={text()}>{(said) => <p class="cell-reason">{said()}</p>}</Show>
}
