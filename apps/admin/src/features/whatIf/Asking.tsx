/** What is tried and of which month: the bar of the month, the kind, and what belongs to that kind. */
import { useRanking } from "@aiwei/queries/rankingQueries"
import { Choice } from "@aiwei/ui/form/Choice"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { createMemo, For, type JSX, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { markedLine } from "../ranking/markedLine.ts"
import { percentsIn, percentsText, triedKinds } from "./askedVariation.ts"
import type { Bench } from "./createBench.ts"
import { useWhatIfWords } from "./useWhatIfWords.ts"

interface Props {
  readonly bench: Bench
}

export const Asking = (props: Props) => {
  const words = useWords()
  const it = useWhatIfWords()
  const bench = () => props.bench
  return (
    <FilterBar>
      <Choice
        label={it().month}
        value={bench().month()?.period ?? ""}
        options={bench()
          .months()
          .map((value) => ({ value: value as string, text: words().month(value) }))}
        onChoose={(period) => bench().goTo({ period })}
      />
      <Choice
        label={it().basis}
        value={String(bench().month()?.version ?? "")}
        options={[
          { value: "", text: it().now },
          ...bench()
            .versions()
            .map((version) => ({ value: String(version), text: it().version(version) }))
        ]}
        onChoose={(version) => bench().goTo({ version: version === "" ? null : version })}
      />
      <Choice
        label={it().tried}
        value={bench().kind()}
        options={triedKinds.map((value) => ({ value, text: it().kinds[value] }))}
        onChoose={(kind) => bench().tryOut(kind)}
      />
      <What bench={bench()} />
    </FilterBar>
  )
}

const What = (props: Props) => {
  const words = useWords()
  const it = useWhatIfWords()
  const kind = () => props.bench.kind()
  return (
    <Switch>
      <Match when={kind() === "scheme"}>
        <One
          bench={props.bench}
          label={it().scheme}
          options={(props.bench.schemes.data ?? []).map(({ id, name, version, status }) => [
            id,
            markedLine(words(), it().schemeName(name, version), status === "toBeChecked")
          ])}
        />
      </Match>
      <Match when={kind() === "withoutInspector"}>
        <One bench={props.bench} label={it().inspector} options={whoIn(props.bench)} />
      </Match>
      <Match when={kind() === "withoutDay"}>
        <One bench={props.bench} label={it().day} options={daysIn(props.bench)} />
      </Match>
      <Match when={kind() === "withoutInspection"}>
        <Rounds bench={props.bench} />
      </Match>
    </Switch>
  )
}

type Pairs = ReadonlyArray<readonly [value: string, text: string]>

const rounds = ({ rounds }: Bench) =>
  (rounds.data ?? []).filter(({ doubleOf }) => doubleOf === null)

const whoIn = (bench: Bench): Pairs =>
  [...new Set(rounds(bench).flatMap(({ inspectors }) => inspectors))]
    .toSorted()
    .map((who) => [who, who])

const daysIn = (bench: Bench): Pairs =>
  [...new Set(rounds(bench).map(({ day }) => day))].toSorted().map((day) => [day, day])

const Rounds = (props: Props) => {
  const it = useWhatIfWords()
  const frame = useFrame()
  const ranking = useRanking(frame.office, () => props.bench.month()?.period ?? ("" as never))
  const names = createMemo(
    () => new Map(ranking.data?.rows.map((row) => [row.unitId as string, row.unitName]))
  )
  const options = (): Pairs =>
    rounds(props.bench)
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .map(({ id, day, unitId, inspectors }) => [
        id,
        it().inspectionName(day, names().get(unitId) ?? "", inspectors.join("、"))
      ])
  return <One bench={props.bench} label={it().inspection} options={options()} />
}

const One = (props: {
  readonly bench: Bench
  readonly label: string
  readonly options: Pairs
}): JSX.Element => {
  const it = useWhatIfWords()
  return (
    <Choice
      label={props.label}
      value={props.bench.chosen()}
      options={[
        { value: "", text: it().choose },
        ...props.options.map(([value, text]) => ({ value, text }))
      ]}
      onChoose={(value) => props.bench.choose(value === "" ? null : value)}
    />
  )
}

/** A box for each category; a press on Enter or leaving it asks. */
export const Weights = (props: Props) => {
  const it = useWhatIfWords()
  const categories = () => [
    ...new Set(props.bench.weights.data?.steps.map(({ category }) => category))
  ]
  const percents = () => percentsIn(props.bench.chosen())
  const set = (category: string, box: HTMLInputElement) => {
    const isWhole = /^\d{1,4}$/.test(box.value.trim()) && Number(box.value) <= 1000
    box.setCustomValidity(isWhole ? "" : it().weightUnreadable)
    if (!box.reportValidity()) return
    props.bench.choose(percentsText(new Map([...percents(), [category, Number(box.value)]])))
  }
  return (
    <Show when={props.bench.kind() === "weights"}>
      <fieldset class="bench-weights screen-only">
        <legend>{it().weightsOf}</legend>
        <For each={categories()}>
          {(category) => (
            <label>
              <span>{category}</span>
              <input
                inputmode="numeric"
                aria-label={it().weight(category)}
                value={percents().get(category) ?? 100}
                onChange={(event) => set(category, event.currentTarget)}
              />
              <span aria-hidden="true">%</span>
            </label>
          )}
        </For>
      </fieldset>
    </Show>
  )
}
