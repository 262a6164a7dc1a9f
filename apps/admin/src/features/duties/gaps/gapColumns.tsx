/**
 * The columns of the gap board. In the last one a name is typed right in the row, with the nearest of the
 * staff list under it; a similar name beside the reason is a hint, and one press takes it.
 */
import type { ColumnEdit, TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Show } from "solid-js"

import type { Words } from "../../../words/Words.ts"
import { column, typed } from "../../register/columns/column.ts"
import { whoHref } from "../dutyLinks.ts"
import { ownName, pathText, withinOf } from "../pathText.ts"
import { reasonText } from "../reasonText.ts"
import type { ZonedGap } from "./facets.ts"

export interface GapDeeds {
  readonly words: Words
  readonly day: string
  readonly dutyName: (code: string) => string
  readonly levelName: (level: ZonedGap["level"]) => string
  /** Null for whoever may only look. */
  readonly onName: ((row: ZonedGap, personId: string, name: string) => void) | null
  readonly suggest: NonNullable<ColumnEdit<ZonedGap>["suggest"]>
}

const placed = ({ words, day }: GapDeeds): ReadonlyArray<TableColumn<ZonedGap>> => [
  column({
    key: "place",
    title: words.gaps.columns.place,
    width: 104,
    sticky: true,
    always: true,
    value: (row) => ownName(words, row),
    cell: (row) => <a href={whoHref(row.placeId, row.duty, day)}>{ownName(words, row)}</a>
  }),
  column({
    key: "within",
    title: words.gaps.columns.within,
    width: 176,
    value: (row) => withinOf(row).join(" ")
  })
]

const Reason = (props: { readonly row: ZonedGap; readonly deeds: GapDeeds }) => (
  <span class="gap-reason">
    <span>{reasonText(props.deeds.words, props.row)}</span>
    <Show when={props.deeds.onName !== null && props.row.similar}>
      {(similar) => (
        <button
          type="button"
          class="btn btn-plain btn-small"
          onClick={() => props.deeds.onName?.(props.row, similar().id, similar().name)}
        >
          {props.deeds.words.gaps.isMeant(similar().name)}
        </button>
      )}
    </Show>
  </span>
)

const give = ({ words, suggest }: GapDeeds): TableColumn<ZonedGap> =>
  column({
    key: "give",
    title: words.gaps.columns.give,
    width: 112,
    sortable: false,
    filterable: false,
    value: () => null,
    cell: () => <span class="gap-type">{words.gaps.giveHere}</span>,
    edit: { ...typed, text: () => "", suggest }
  })

/** All that a phone has room for, as the only column: what, why, and the hint; a press asks who. */
export const gapCards = (deeds: GapDeeds): ReadonlyArray<TableColumn<ZonedGap>> => [
  column({
    key: "place",
    title: deeds.words.gaps.columns.place,
    always: true,
    value: (row) => pathText(deeds.words, row),
    cell: (row) => (
      <span class="register-card">
        <span class="card-title" title={pathText(deeds.words, row)}>
          <a href={whoHref(row.placeId, row.duty, deeds.day)}>{pathText(deeds.words, row)}</a>
        </span>
        <span class="card-aside">{deeds.dutyName(row.duty)}</span>
        <span class="card-about" title={reasonText(deeds.words, row)}>
          {reasonText(deeds.words, row)}
        </span>
      </span>
    )
  })
]

export const gapColumns = (deeds: GapDeeds): ReadonlyArray<TableColumn<ZonedGap>> => {
  const { words, dutyName, levelName, onName } = deeds
  const it = words.gaps.columns
  return [
    ...placed(deeds),
    column({ key: "duty", title: it.duty, width: 104, value: (row) => dutyName(row.duty) }),
    column({
      key: "reason",
      title: it.reason,
      width: 336,
      value: (row) => reasonText(words, row),
      cell: (row) => <Reason row={row} deeds={deeds} />
    }),
    ...(onName === null ? [] : [give(deeds)]),
    column({ key: "zone", title: it.zone, width: 104, value: (row) => row.zone }),
    column({
      key: "level",
      title: it.level,
      width: 88,
      hiddenAtFirst: true,
      value: (row) => levelName(row.level)
    })
  ]
}
