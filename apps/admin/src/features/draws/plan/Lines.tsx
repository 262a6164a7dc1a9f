/** How many of each kind and size class: lines of the plan, and the numbers of the national assessment to begin with. */
import { useCityPlans } from "@aiwei/queries/statistics/drawQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { Tag } from "@aiwei/ui/Tag"
import { createUniqueId, For, Index, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { useDrawWords } from "../useDrawWords.ts"
import type { Plan } from "./createPlan.ts"
import type { DraftLine } from "./draftPlan.ts"
import { kindsOf, readSites } from "./readSites.ts"

interface Props {
  readonly form: Plan
}

/** Levels of the tree that can be visited. */
const visited = [
  "community",
  "village",
  "compound",
  "wetMarket",
  "publicToilet",
  "constructionSite",
  "school",
  "shop",
  "localUnit",
  "park",
  "rubbishPoint"
] as const

export const Lines = (props: Props) => {
  const it = useDrawWords()
  const t = () => it().plan
  const lines = () => props.form.plan.lines
  return (
    <fieldset>
      <legend>{t().strata}</legend>
      <Show when={props.form.plan.source === "paste"}>
        <City form={props.form} />
      </Show>
      <div class="plan-lines">
        <Index each={lines()}>{(_, at) => <Line form={props.form} at={at} />}</Index>
      </div>
      <Show when={props.form.faults().includes("lines")}>
        <Notice text={t().linesMissing} />
      </Show>
      <div>
        <Button onClick={() => props.form.set({ lines: [...lines(), emptyLine] })}>
          <Icon name="plus" />
          {t().addLine}
        </Button>
      </div>
    </fieldset>
  )
}

const emptyLine = { kind: "", size: "", count: "1" }

const Line = (props: Props & { readonly at: number }) => {
  const words = useWords()
  const it = useDrawWords()
  const t = () => it().plan
  const line = () => props.form.plan.lines[props.at] ?? emptyLine
  const set = props.form.setLine
  const named = (kind: string) =>
    (words().tree.levels as Readonly<Record<string, string>>)[kind] ?? kind
  return (
    <div class="plan-line" classList={{ "plan-line-tree": props.form.plan.source === "tree" }}>
      <Show
        when={props.form.plan.source === "tree"}
        fallback={<Given form={props.form} at={props.at} line={line()} />}
      >
        <Select
          label={t().kind}
          value={line().kind}
          placeholder=""
          options={visited.map((value) => ({ value, text: named(value) }))}
          onChoose={(kind) => set(props.at, { kind })}
        />
      </Show>
      <Field
        label={t().count}
        inputmode="numeric"
        value={line().count}
        onInput={(event) => set(props.at, { count: event.currentTarget.value })}
      />
      <Button
        tone="bare"
        aria-label={t().removeLine(named(line().kind))}
        onClick={() =>
          props.form.set({ lines: props.form.plan.lines.filter((_, at) => at !== props.at) })
        }
      >
        <Icon name="close" />
      </Button>
    </div>
  )
}

/** Kind and size as the list has them; what it has is offered, and anything can be typed. */
const Given = (props: Props & { readonly at: number; readonly line: DraftLine }) => {
  const it = useDrawWords()
  const id = createUniqueId()
  const kinds = () => kindsOf(readSites(props.form.plan.pasted).sites)
  const set = props.form.setLine
  return (
    <>
      <Field
        label={it().plan.kind}
        value={props.line.kind}
        list={`${id}-kinds`}
        onInput={(event) => set(props.at, { kind: event.currentTarget.value })}
      />
      <Field
        label={it().plan.size}
        placeholder={it().plan.anySize}
        value={props.line.size}
        list={`${id}-sizes`}
        onInput={(event) => set(props.at, { size: event.currentTarget.value })}
      />
      <datalist id={`${id}-kinds`}>
        <For each={[...kinds().keys()]}>{(kind) => <option value={kind} />}</For>
      </datalist>
      <datalist id={`${id}-sizes`}>
        <For each={kinds().get(props.line.kind) ?? []}>{(size) => <option value={size} />}</For>
      </datalist>
    </>
  )
}

const sizes = ["small", "medium", "large"] as const

/** Numbers of one secondary copy: they are marked wherever they are shown. */
const City = (props: Props) => {
  const it = useDrawWords()
  const frame = useFrame()
  const plans = useCityPlans(frame.office)
  const take = (size: (typeof sizes)[number]) => {
    const city = plans.data?.city
    if (city === undefined) return
    const lines = city.lines.map(({ kind, counts }) => ({
      kind,
      size: "",
      count: String(counts[size])
    }))
    props.form.set({ lines, cited: `${city.source}（${it().plan.toBeChecked}）` })
  }
  return (
    <Show when={plans.data}>
      {(found) => (
        <>
          <div class="plan-city">
            <span>{it().plan.city}</span>
            <For each={sizes}>
              {(size) => (
                <Button size="small" onClick={() => take(size)}>
                  {it().plan.citySizes[size]}
                </Button>
              )}
            </For>
            <Tag tone="warn">{it().plan.toBeChecked}</Tag>
          </div>
          <Show when={props.form.plan.cited}>
            <p class="form-note">{it().plan.citySource(found().city.source)}</p>
          </Show>
        </>
      )}
    </Show>
  )
}
