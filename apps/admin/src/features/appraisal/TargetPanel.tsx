/** One unit against the pass line, of the year or of a month: how far, how many lines would do, which gain most. */
import type { Month } from "@aiwei/domain/shared/Month"
import {
  type PassWanted,
  type TargetView,
  useTarget,
  type YearView
} from "@aiwei/queries/publication/appraisalQueries"
import { buttonClass } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, For, type JSX, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { explainedAt } from "../explanation/explainedAt.ts"
import { Unanswered } from "../frame/missing/Unanswered.tsx"
import { Facts } from "../page/Facts.tsx"
import { ToBeChecked } from "../ranking/LinesToCheck.tsx"
import type { YearPage } from "./createYear.ts"
import { readPass } from "./passText.ts"
import { useYearWords, type YearWords } from "./useYearWords.ts"
import { distanceText } from "./YearTable.tsx"

interface Props {
  readonly page: YearPage
  readonly row: YearView["rows"][number]
}

const createTarget = (props: Props) => {
  const { page } = props
  const [typed, setTyped] = createSignal("")
  const declared = (): PassWanted | null =>
    page.isTrial() ? (page.read().wanted?.pass ?? null) : (page.view()?.terms.pass ?? null)
  const pass = () => declared() ?? readPass(typed(), true) ?? null
  const target = useTarget(page.office, () =>
    pass() === null
      ? null
      : { year: page.address.year(), period: page.address.of() as Month | null, pass: pass() }
  )
  const isBad = () => typed() !== "" && readPass(typed(), true) === undefined
  const row = () => target.data?.rows.find(({ unitId }) => unitId === props.row.unitId) ?? null
  return { typed, setTyped, declared, pass, isBad, target, row }
}

export const TargetPanel = (props: Props) => {
  const words = useWords()
  const it = useYearWords()
  const t = () => it().target
  const { page } = props
  const held = createTarget(props)
  const months = () => page.view()?.from.map(({ month }) => month) ?? []
  return (
    <SidePanel
      label={t().record}
      title={
        <>
          {props.row.unitName} <small>{t().record}</small>
        </>
      }
      closeLabel={words().close}
      onClose={() => page.address.openUnit(null)}
    >
      <div class="panel-form">
        <Select
          label={t().what}
          value={page.address.of() ?? ""}
          options={[
            { value: "", text: t().whole },
            ...months().map((value) => ({ value, text: words().month(value) }))
          ]}
          onChoose={(value) => page.address.holdOf(value === "" ? null : value)}
        />
        <Show
          when={held.declared()}
          fallback={
            <Field
              label={t().pass}
              hint={t().given}
              inputMode="decimal"
              autocomplete="off"
              error={held.isBad() ? it().terms.passBad : null}
              value={held.typed()}
              onInput={(event) => held.setTyped(event.currentTarget.value)}
            />
          }
        >
          <p class="form-note">{t().declared}</p>
        </Show>
      </div>
      <Show when={held.target.isError && held.pass() !== null}>
        <Unanswered error={held.target.error} onAgain={() => held.target.refetch()} size="small" />
      </Show>
      <Show when={held.pass() !== null && held.row()}>
        {(row) => <Held row={row()} view={held.target.data} page={page} />}
      </Show>
    </SidePanel>
  )
}

type Row = TargetView["rows"][number]

const neededText = (it: YearWords, { needed, score }: Row): string => {
  if (score === null) return it.target.noScore
  if (needed === null) return it.target.neededNone
  return needed === 0 ? it.target.neededDone : it.target.neededLines(needed)
}

const Held = (props: {
  readonly row: Row
  readonly view: TargetView | undefined
  readonly page: YearPage
}) => {
  const it = useYearWords()
  const t = () => it().target
  const facts = () => {
    const { row, view } = props
    const { at, included } = view?.pass ?? { at: "", included: true }
    const mean = row.mean === null ? [] : [[t().mean, row.mean] as const]
    return [
      [t().pass, it().passLine(at, included)],
      [t().score, row.score ?? t().noScore],
      [t().distance, distanceText(it(), row.distance)],
      [t().needed, neededText(it(), row)],
      ...mean
    ] satisfies ReadonlyArray<readonly [string, JSX.Element]>
  }
  return (
    <>
      <Facts facts={facts()} />
      <section class="panel-part">
        <h3>{t().lines}</h3>
        <Gains row={props.row} toBeChecked={props.view?.toBeChecked} />
        <p class="form-note">{t().simulation}</p>
        <Show when={props.page.address.of()}>
          {(month) => (
            <a
              class={buttonClass("bare")}
              href={explainedAt(month(), { unitCode: null, unitId: props.row.unitId })}
            >
              {t().toScore}
            </a>
          )}
        </Show>
      </section>
    </>
  )
}

/** Those that are needed for the line stand out. */
const Gains = (props: {
  readonly row: Row
  readonly toBeChecked: ReadonlyArray<string> | undefined
}) => {
  const it = useYearWords()
  const t = () => it().target
  return (
    <Show when={props.row.lines.length > 0} fallback={<p>{t().noLines}</p>}>
      <table class="year-gains">
        <thead>
          <tr>
            <th scope="col">{t().line}</th>
            <th scope="col" class="num">
              {t().gain}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.row.lines}>
            {(line, at) => (
              <tr classList={{ "year-needed": at() < (props.row.needed ?? 0) }}>
                <th scope="row">
                  {line.code} {line.name}
                  <ToBeChecked code={line.code} codes={props.toBeChecked} />
                </th>
                <td class="num">+{line.gain}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  )
}
