/** Months × units of a year, with weights and published versions in the head; the year comes first, so that a panel never hides it. */
import type { YearView } from "@aiwei/queries/publication/appraisalQueries"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { amount, nothing } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { useYearWords, type YearWords } from "./useYearWords.ts"

type Row = YearView["rows"][number]

export const distanceText = (it: YearWords, distance: string | null): string => {
  if (distance === null) return "—"
  if (nothing(distance)) return it.onLine
  return distance.startsWith("-") ? it.under(amount(distance)) : it.over(distance)
}

interface Props {
  readonly view: YearView
  readonly unit: string | null
  readonly onUnit: (unit: string) => void
}

export const YearTable = (props: Props) => {
  const it = useYearWords()
  const has = () => {
    const { terms, rows } = props.view
    return {
      grade: terms.scale !== null,
      gives: rows.some(({ gives }) => gives !== null),
      pass: terms.pass !== undefined
    }
  }
  return (
    <div class="year-scroll" tabindex="0" role="region" aria-label={it().table}>
      <table class="year-table">
        <caption class="unseen">{it().table}</caption>
        <Head view={props.view} has={has()} />
        <tbody>
          <For each={props.view.rows}>{(row) => <Line {...props} row={row} has={has()} />}</For>
        </tbody>
      </table>
    </div>
  )
}

interface Has {
  readonly grade: boolean
  readonly gives: boolean
  readonly pass: boolean
}

const Head = (props: { readonly view: YearView; readonly has: Has }) => {
  const it = useYearWords()
  const c = () => it().columns
  const words = useWords()
  const of = (month: string) => props.view.from.find((one) => one.month === month)
  return (
    <thead>
      <tr>
        <th scope="col" class="num year-rank">
          {c().rank}
        </th>
        <th scope="col" class="year-unit">
          {c().unit}
        </th>
        <th scope="col" class="num year-score">
          {c().score}
        </th>
        <Show when={props.has.grade}>
          <th scope="col">{c().grade}</th>
        </Show>
        <Show when={props.has.gives}>
          <th scope="col" class="num">
            {c().gives}
          </th>
        </Show>
        <Show when={props.has.pass}>
          <th scope="col">{c().distance}</th>
        </Show>
        <For each={props.view.terms.months}>
          {({ month, weight }) => (
            <th scope="col" class="num year-month">
              {it().monthHead(month)}
              <small>{it().weight(weight)}</small>
              <Show
                when={of(month)?.version}
                fallback={<small class="year-none">{it().notPublished}</small>}
              >
                {(version) => <small>{it().of(version())}</small>}
              </Show>
              <Show when={of(month)?.toBeChecked}>
                <small class="to-check">⚠ {words().ranking.toBeChecked}</small>
              </Show>
            </th>
          )}
        </For>
      </tr>
    </thead>
  )
}

const Line = (props: Props & { readonly row: Row; readonly has: Has }) => {
  const it = useYearWords()
  const month = (at: number) => props.view.terms.months[at]?.month ?? ""
  return (
    <tr classList={{ "year-chosen": props.row.unitId === props.unit }}>
      <td class="num year-rank">{props.row.rank ?? "—"}</td>
      <th scope="row" class="year-unit">
        <button type="button" onClick={() => props.onUnit(props.row.unitId)}>
          {props.row.unitName}
        </button>
      </th>
      <td class="num year-score">{props.row.score ?? "—"}</td>
      <Show when={props.has.grade}>
        <td>{props.row.grade ?? "—"}</td>
      </Show>
      <Show when={props.has.gives}>
        <td class="num">{props.row.gives ?? "—"}</td>
      </Show>
      <Show when={props.has.pass}>
        <td class="year-pass">
          <Show when={props.row.passed !== null}>
            <Tag {...(props.row.passed === true ? { tone: "ok" } : { tone: "warn" })}>
              {props.row.passed === true ? it().passed : it().short}
            </Tag>
          </Show>{" "}
          <span>{distanceText(it(), props.row.distance)}</span>
        </td>
      </Show>
      <For each={props.row.months}>
        {(points, at) => (
          <td class="num" classList={{ "year-none": points === null }}>
            <Show
              when={points}
              fallback={
                <>
                  <span aria-hidden="true">—</span>
                  <span class="unseen">{it().missingOf(props.row.unitName, month(at()))}</span>
                </>
              }
            >
              {points}
            </Show>
          </td>
        )}
      </For>
    </tr>
  )
}
