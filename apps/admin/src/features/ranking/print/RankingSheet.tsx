/**
 * A month as it is printed: laid out like the office's own notices, on upright A4. What is not published
 * says so under its title, so that nobody takes a draft for the notice.
 */
import "./print.css"
import type { RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"
import { createSignal, For, onCleanup, onMount, Show } from "solid-js"

import { dayOf } from "../../../format/dayText.ts"
import { nothing } from "../../../format/pointsText.ts"
import { useWords } from "../../../words/language.tsx"
import { markedBy } from "../markedLine.ts"
import { Unscored } from "../table/Unscored.tsx"
import { isOutside } from "../views/groupRows.ts"
import { useRankingWords } from "../views/useRankingWords.ts"
import { mainLosses } from "./mainLosses.ts"

interface Props {
  readonly ranking: RankingView
  readonly rows: ReadonlyArray<RankingRow>
}

/** Drawn when the printer asks for it and not before: a screen never shows it. */
export const RankingSheet = (props: Props) => {
  const [asked, ask] = createSignal(false)
  const print = () => ask(true)
  onMount(() => addEventListener("beforeprint", print))
  onCleanup(() => removeEventListener("beforeprint", print))
  return (
    <Show when={asked()}>
      <Sheet {...props} />
    </Show>
  )
}

/** Those of the communities that are printed. */
const repliesOf = ({ ranking, rows }: Props) => {
  const shown = new Set(rows.map(({ unitId }) => unitId))
  return ranking.replies.filter(({ unitId }) => shown.has(unitId))
}

const Sheet = (props: Props) => {
  const words = useWords()
  const it = () => words().rankingSheet
  const more = useRankingWords()
  const grades = () => props.rows.some((row) => row.grade !== null)
  const mark = () => (props.ranking.differs ? null : props.ranking.published)
  return (
    <section class="ranking-paper" aria-hidden="true">
      <p class="paper-office">{props.ranking.office.name}</p>
      <p class="paper-title">{words().ranking.title(props.ranking.period)}</p>
      <p class="paper-state">
        <Show when={mark()} fallback={it().draft}>
          {(one) => it().published(one().version, dayOf(one().at))}
        </Show>
        <span>{words().frame.dataAsOf(dayOf(props.ranking.dataAsOf))}</span>
      </p>
      <table>
        <thead>
          <tr>
            <th class="num">{words().ranking.rank}</th>
            <th>{words().ranking.community}</th>
            <Show when={grades()}>
              <th>{more().grade}</th>
            </Show>
            <th class="num">{it().base}</th>
            <th class="num">{words().ranking.bonus}</th>
            <th class="num">{words().ranking.total}</th>
            <th>{words().ranking.change}</th>
            <th>{it().mainLosses}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>{(row) => <Line row={row} graded={grades()} />}</For>
        </tbody>
      </table>
      <Show when={props.ranking.scheme.toBeChecked}>
        {(codes) => <p class="paper-note">⚠ {words().ranking.linesToCheck(codes().length)}</p>}
      </Show>
      <Unscored class="paper-note" units={mark() === null ? props.ranking.unscored : []} />
      <Replies {...props} />
      <p class="paper-note">{it().note}</p>
      <Show when={mark()}>
        {(one) => <p class="paper-note">{it().check(one().sha256.slice(0, 8).toUpperCase())}</p>}
      </Show>
    </section>
  )
}

/** A community's own words, by the line they are about. */
const Replies = (props: Props) => {
  const words = useWords()
  const more = useRankingWords()
  const replies = () => repliesOf(props)
  const about = ({ indicatorCode: code, indicator: name }: RankingView["replies"][number]) =>
    markedBy(words(), { code, name }, props.ranking.scheme.toBeChecked)
  return (
    <Show when={replies().length > 0}>
      <p class="paper-note">
        <b>{more().replies}</b>
      </p>
      <For each={replies()}>
        {(reply) => (
          <p class="paper-note">
            {more().replyText(reply.unitName, about(reply), reply.text)}（
            {more().outcomes[reply.outcome ?? "open"]}）
          </p>
        )}
      </For>
    </Show>
  )
}

const Line = (props: { readonly row: RankingRow; readonly graded: boolean }) => {
  const words = useWords()
  const more = useRankingWords()
  const it = () => props.row
  const change = () => {
    const by = it().change
    if (by === null || it().vetoed) return "—"
    if (by === 0) return words().ranking.same
    return by > 0 ? words().rankingSheet.up(by) : words().rankingSheet.down(-by)
  }
  return (
    <tr>
      <td class="num">{it().rank ?? (it().vetoed ? words().monthBoard.vetoed : "—")}</td>
      <td>
        {it().unitName}
        <Show when={it().group}>{(group) => <small> {group()}</small>}</Show>
        <Show when={!it().vetoed && isOutside(it()) && it().outside}>
          {(why) => <small> {more().outside[why()]}</small>}
        </Show>
      </td>
      <Show when={props.graded}>
        <td>{it().grade}</td>
      </Show>
      <td class="num">{it().base}</td>
      <td class="num">{nothing(it().bonus) ? "—" : it().bonus}</td>
      <td class="num">
        <b>{it().total ?? "—"}</b>
      </td>
      <td>{change()}</td>
      <td>
        {mainLosses(it().categories, 2)
          .map(({ category, lost }) => `${category} ${lost}`)
          .join(words().rankingSheet.and)}
      </td>
    </tr>
  )
}
