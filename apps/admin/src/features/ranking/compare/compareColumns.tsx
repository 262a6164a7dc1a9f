/** The columns of a comparison: both totals and ranks, the differences, and those of every category. */
import type { ComparedRow, ComparisonView } from "@aiwei/domain/assessment/board/BoardViews"
import type { Column } from "@aiwei/ui/table/DataTable"
import { BrokenName } from "@aiwei/ui/text/BrokenName"
import type { Accessor } from "solid-js"

import { brief, gained, lost, nothing } from "../../../format/pointsText.ts"
import type { Words } from "../../../words/Words.ts"
import { ChangeMark } from "../ChangeMark.tsx"

/** Up is green and has a plus, down is grey and has a minus, none is a point, not known a dash. */
const Difference = (props: { readonly points: string | null; readonly whole?: boolean }) => {
  const text = () => {
    const points = props.points
    if (points === null) return "—"
    if (nothing(points)) return "·"
    const written = props.whole === true ? points : brief(points)
    return points.startsWith("-") ? lost(written) : gained(written)
  }
  const rose = () =>
    props.points !== null && !nothing(props.points) && !props.points.startsWith("-")
  return <span classList={{ up: rose(), quiet: !rose() }}>{text()}</span>
}

const place = (words: Words, unit: Accessor<string | null>): Column<ComparedRow> => ({
  key: "community",
  head: () => words.ranking.community,
  cell: (row) => (
    <a
      href={`?unit=${encodeURIComponent(row.unitCode ?? row.unitId)}`}
      data-row-link
      onClick={(event) => event.preventDefault()}
      aria-current={(row.unitCode ?? row.unitId) === unit() ? "true" : undefined}
    >
      {row.unitName}
    </a>
  ),
  closing: () =>
    words.ranking
      .mean(0)
      .replace(/[（(].*$/, "")
      .trim(),
  stick: 0,
  class: "community"
})

/** Months are told apart by their names, versions of one month by their numbers. */
const sideHead = (
  { period, version }: ComparisonView["now"],
  { now, before }: ComparisonView,
  words: Words
): string => {
  if (now.period !== before.period) return words.monthBoard.monthNo(period)
  return version === null ? words.monthBoard.newer : words.monthBoard.versionShort(version)
}

const totals = (view: ComparisonView, words: Words): ReadonlyArray<Column<ComparedRow>> => {
  const sides = [
    ["now", sideHead(view.now, view, words)],
    ["before", sideHead(view.before, view, words)]
  ] as const
  return [
    ...sides.map(([side, name]): Column<ComparedRow> => ({
      key: `rank-${side}`,
      head: () => words.monthBoard.rankBefore(name),
      cell: (row) => row[side]?.rank ?? "—",
      number: true
    })),
    {
      key: "rank-change",
      head: () => words.monthBoard.rankChange,
      cell: (row) => <ChangeMark change={row.rankDifference} />,
      class: "change"
    },
    ...sides.map(([side, name]): Column<ComparedRow> => ({
      key: `total-${side}`,
      head: () => (
        <>
          {words.monthBoard.totalBefore(name)}
          <small>{words.ranking.fullMarks(brief(view[side].schemeTotal))}</small>
        </>
      ),
      cell: (row) => row[side]?.total ?? "—",
      closing: () => view[side].mean,
      number: true,
      class: "total"
    })),
    {
      key: "difference",
      head: () => words.monthBoard.difference,
      cell: (row) => <Difference points={row.totalDifference} whole />,
      closing: () => <Difference points={view.meanDifference} whole />,
      number: true
    }
  ]
}

export const compareColumns = (
  view: ComparisonView,
  words: Words,
  unit: Accessor<string | null>
): ReadonlyArray<Column<ComparedRow>> => [
  place(words, unit),
  ...totals(view, words),
  ...(view.rows[0]?.categories ?? []).map(({ category }, at): Column<ComparedRow> => ({
    key: category,
    head: () => <BrokenName name={category} />,
    cell: (row) => <Difference points={row.categories[at]?.difference ?? null} />,
    number: true,
    class: "loss",
    title: category
  })),
  {
    key: "bonus",
    head: () => words.ranking.bonus,
    cell: (row) => <Difference points={row.bonusDifference} />,
    number: true
  }
]
