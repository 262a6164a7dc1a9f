/** The columns of a ranking: rank, community, total, change, one for each category, bonus. */
import type { Discrepancy, RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"
import type { Column } from "@aiwei/ui/table/DataTable"
import { For, Show } from "solid-js"

import { brief, gained, lost, nothing } from "../../format/pointsText.ts"
import type { Words } from "../../words/Words.ts"
import { ChangeMark } from "./ChangeMark.tsx"
import { placeOf } from "./createRankingController.ts"
import { DoubtMark } from "./DoubtMark.tsx"
import { LossCell } from "./LossCell.tsx"
import { wordBreaks } from "./wordBreaks.ts"

/** Share of the table's width for all categories together, in percent. */
const categoryShare = 52.5

const doubtIn = (
  ranking: RankingView,
  row: RankingRow,
  what: "total" | "rank"
): Discrepancy | null =>
  ranking.discrepancies.find(
    (one) =>
      one.what === what &&
      (one.unitCode === null ? one.unitName === row.unitName : one.unitCode === row.unitCode)
  ) ?? null

const placeColumns = (
  ranking: RankingView,
  words: Words,
  opened: () => string | null
): ReadonlyArray<Column<RankingRow>> => [
  {
    key: "rank",
    head: () => words.ranking.rank,
    cell: (row) => (
      <>
        <DoubtMark doubt={doubtIn(ranking, row, "rank")} />
        {row.rank ?? "—"}
      </>
    ),
    number: true,
    stick: 0,
    width: "7%",
    class: "rank"
  },
  {
    key: "community",
    head: () => words.ranking.community,
    cell: (row) => (
      <a
        href={`?unit=${encodeURIComponent(placeOf(row))}`}
        data-row-link
        aria-current={placeOf(row) === opened() ? "true" : undefined}
      >
        {row.unitName}
      </a>
    ),
    closing: () => words.ranking.mean(ranking.rows.filter((row) => !row.vetoed).length),
    width: "14.5%",
    class: "community"
  }
]

const resultColumns = (ranking: RankingView, words: Words): ReadonlyArray<Column<RankingRow>> => [
  {
    key: "total",
    head: () => (
      <>
        {words.ranking.total}
        <small>{words.ranking.fullMarks(brief(ranking.scheme.total))}</small>
      </>
    ),
    cell: (row) => (
      <>
        <DoubtMark doubt={doubtIn(ranking, row, "total")} />
        {row.total}
      </>
    ),
    closing: () => ranking.mean,
    number: true,
    width: "10.5%",
    class: "total"
  },
  {
    key: "change",
    head: () => words.ranking.change,
    cell: (row) => <ChangeMark change={row.vetoed ? null : row.change} />,
    width: "7.5%",
    class: "change"
  }
]

const bonus = (ranking: RankingView, words: Words): Column<RankingRow> => ({
  key: "bonus",
  head: () => (
    <>
      {words.ranking.bonus}
      <Show when={ranking.scheme.bonusMax}>
        {(most) => <small>{words.ranking.atMost(brief(most()))}</small>}
      </Show>
    </>
  ),
  cell: (row) => (nothing(row.bonus) ? <span class="quiet">·</span> : gained(brief(row.bonus))),
  closing: () => ranking.meanBonus !== null && gained(ranking.meanBonus),
  number: true,
  width: "8%",
  class: "bonus"
})

export const rankingColumns = (
  ranking: RankingView,
  words: Words,
  opened: () => string | null
): ReadonlyArray<Column<RankingRow>> => [
  ...placeColumns(ranking, words, opened),
  ...resultColumns(ranking, words),
  ...ranking.categories.map((category, at): Column<RankingRow> => ({
    key: category.name,
    head: () => (
      <>
        <For each={wordBreaks(category.name)}>
          {(word) => (
            <>
              <wbr />
              {word}
            </>
          )}
        </For>
        <small>{brief(category.points)}</small>
      </>
    ),
    cell: (row) => (
      <LossCell
        cell={row.categories.find((one) => one.category === category.name) ?? row.categories[at]}
      />
    ),
    closing: () => category.mean !== null && lost(category.mean),
    width: `${categoryShare / ranking.categories.length}%`,
    class: "loss",
    title: category.name
  })),
  bonus(ranking, words)
]
