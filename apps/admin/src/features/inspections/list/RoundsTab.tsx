/** A month's rounds: a row for each community, a column for each kind that came, and what is still missing. */
import type { RoundKind } from "@aiwei/domain/assessment/scoring/Finding"
import type { SheetCell } from "@aiwei/domain/assessment/sheet/SheetView"
import type { Month } from "@aiwei/domain/shared/Month"
import { type RoundRow, useRounds } from "@aiwei/queries/evidence/inspectionQueries"
import { sheetPart } from "@aiwei/queries/scoreQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Tag } from "@aiwei/ui/Tag"
import { createMemo, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { Unrefreshed } from "../../frame/Unrefreshed.tsx"
import { AnswerPage } from "../../page/AnswerPage.tsx"
import { useInspectionWords } from "../useInspectionWords.ts"
import { useMonthScheme } from "../useMonthScheme.ts"
import { countsAsRound, samplingLacks } from "./samplingLacks.ts"

interface Props {
  readonly period: Month
  /** Of the first community that is shown. */
  readonly from: number
  readonly onFrom: (from: number) => void
}

const recordedIn = (cells: ReadonlyArray<SheetCell>): ReadonlySet<string> =>
  new Set(
    cells
      .filter(({ source, edit, standing }) => standing !== "notDone" && (source ?? edit) !== null)
      .map(({ indicator }) => indicator)
  )

const createTab = (props: Props) => {
  const frame = useFrame()
  const month = useMonthScheme(
    () => props.period,
    () => props.from
  )
  const found = useRounds(frame.office, () => ({ period: props.period, unit: null }))
  const rounds = createMemo(() => found.data ?? [])
  const units = createMemo(() =>
    (month.sheet.data?.rows ?? []).map(({ unitId, unitName, cells }) => ({
      id: unitId as string,
      name: unitName,
      rounds: rounds().filter((one) => one.unitId === unitId),
      lacks: samplingLacks(unitId, rounds(), month.document()?.indicators ?? [], {
        period: props.period,
        recorded: recordedIn(cells)
      })
    }))
  )
  const kinds = createMemo(() => [...new Set(rounds().map(({ kind }) => kind))].toSorted())
  return { month, found, rounds, units, kinds }
}

type Tab = ReturnType<typeof createTab>

export const RoundsTab = (props: Props) => {
  const it = useInspectionWords()
  const tab = createTab(props)
  return (
    <AnswerPage query={tab.month.sheet}>
      {(sheet) => (
        <>
          <Unrefreshed query={tab.found} />
          <Show
            when={sheet().scheme !== null}
            fallback={
              <EmptyState title={it().noScheme} text={it().noSchemeTodo}>
                <a class={buttonClass("main")} href="/schemes">
                  {it().toSchemes}
                </a>
              </EmptyState>
            }
          >
            <Show
              when={tab.units().length > 0}
              fallback={<EmptyState title={it().noUnits} text={it().noUnitsTodo} />}
            >
              <Sum tab={tab} />
              <Rounds tab={tab} period={props.period} />
              <Range total={sheet().total} from={props.from} onFrom={props.onFrom} />
            </Show>
          </Show>
        </>
      )}
    </AnswerPage>
  )
}

const Sum = (props: { readonly tab: Tab }) => {
  const it = useInspectionWords()
  const lacking = () => props.tab.units().filter(({ lacks }) => lacks.rounds > 0).length
  const asked = () => props.tab.units().some(({ lacks }) => lacks.asked)
  const rounds = () => props.tab.rounds().filter(countsAsRound).length
  return <p class="round-sum">{asked() ? it().sum(rounds(), lacking()) : it().sumFree(rounds())}</p>
}

const Rounds = (props: { readonly tab: Tab; readonly period: Month }) => {
  const it = useInspectionWords()
  return (
    <table class="round-table" aria-label={it().table(props.period)}>
      <thead>
        <tr>
          <th scope="col">{it().unit}</th>
          <th scope="col">{it().missing}</th>
          <For each={props.tab.kinds()}>{(kind) => <th scope="col">{it().kinds[kind]}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.tab.units()}>
          {(unit) => (
            <tr>
              <th scope="row">{unit.name}</th>
              <td data-label={it().missing}>
                <Show
                  when={unit.lacks.rounds > 0}
                  fallback={unit.lacks.asked ? <Tag tone="ok">{it().enough}</Tag> : "—"}
                >
                  <span title={it().lackLines(unit.lacks.lines)}>
                    <Tag tone="warn">{it().lacks(unit.lacks.rounds)}</Tag>
                  </span>
                </Show>
              </td>
              <For each={props.tab.kinds()}>
                {(kind) => (
                  <td data-label={it().kinds[kind]}>
                    <OfKind kind={kind} name={unit.name} rounds={unit.rounds} />
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

const OfKind = (props: {
  readonly kind: RoundKind
  readonly name: string
  readonly rounds: ReadonlyArray<RoundRow>
}) => {
  const it = useInspectionWords()
  const own = () =>
    props.rounds
      .filter(({ kind }) => kind === props.kind)
      .toSorted((a, b) => (a.day + (a.time ?? "") < b.day + (b.time ?? "") ? -1 : 1))
  const said = (round: RoundRow) =>
    `${round.day.slice(5)}${round.time === null ? "" : ` ${round.time}`}`
  return (
    <For each={own()} fallback={it().noRounds}>
      {(round) => (
        <a
          class="round-link"
          classList={{ "round-struck": round.withdrawn !== null }}
          href={`/inspections/${encodeURIComponent(round.id)}`}
        >
          <span class="unseen">
            {props.name} {it().kinds[round.kind]}{" "}
          </span>
          {said(round)}
          <Show when={round.doubleOf !== null}>
            <small>{it().doubled}</small>
          </Show>
          <Show when={round.withdrawn !== null}>
            <small>{it().struck}</small>
          </Show>
        </a>
      )}
    </For>
  )
}

const Range = (props: {
  readonly total: number
  readonly from: number
  readonly onFrom: (from: number) => void
}) => {
  const words = useWords()
  const until = () => Math.min(props.from + sheetPart, props.total)
  return (
    <Show when={props.total > sheetPart}>
      <nav class="round-range" aria-label={words().ranking.community}>
        <Button
          size="small"
          disabled={props.from === 0}
          onClick={() => props.onFrom(Math.max(0, props.from - sheetPart))}
        >
          {words().monthBoard.earlier}
        </Button>
        <span>{words().monthBoard.range(props.from + 1, until(), props.total)}</span>
        <Button
          size="small"
          disabled={until() >= props.total}
          onClick={() => props.onFrom(props.from + sheetPart)}
        >
          {words().monthBoard.later}
        </Button>
      </nav>
    </Show>
  )
}
