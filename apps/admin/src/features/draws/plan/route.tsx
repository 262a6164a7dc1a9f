/** `/draws/new`: a plan is written, tried as often as one likes, and drawn once for good. */
import "../../frame/formPage.css"
import "../../publication/publication.css"
import "../draws.css"
import { Button } from "@aiwei/ui/Button"
import { DayField } from "@aiwei/ui/day/DayField"
import { Field } from "@aiwei/ui/form/Field"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { Tag } from "@aiwei/ui/Tag"
import { createEffect, createSignal, For, Show } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { AskFirst } from "../../page/AskFirst.tsx"
import { ListPart, ReasonsPart, StrataPart } from "../one/DrawnParts.tsx"
import { useDrawWords } from "../useDrawWords.ts"
import { createPlan, type Plan } from "./createPlan.ts"
import { Limits } from "./Limits.tsx"
import { Lines } from "./Lines.tsx"
import { kindsOf, readSites } from "./readSites.ts"

export default function PlanRoute() {
  const words = useWords()
  const it = useDrawWords()
  const frame = useFrame()
  const form = createPlan()
  const [asks, ask] = createSignal(false)
  const t = () => it().plan
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: it().title, href: "/draws" },
        { text: t().title }
      ],
      dataAsOf: null
    })
  )
  return (
    <div class="desk">
      <PageHead title={t().title} state={<Tag tone="info">{t().draft}</Tag>} />
      <div class="desk-body" tabindex="0" role="region" aria-label={t().title}>
        <form
          class="plan-form"
          onSubmit={(event) => {
            event.preventDefault()
            void form.tryOut()
          }}
        >
          <Base form={form} />
          <Sites form={form} />
          <Lines form={form} />
          <Limits form={form} />
          <Show when={form.refused()}>{(text) => <Notice text={text()} />}</Show>
          <div class="plan-acts">
            <Button type="submit" disabled={form.busy()}>
              {t().preview}
            </Button>
            <Button tone="main" onClick={() => form.fits() && ask(true)}>
              {t().make}
            </Button>
          </div>
        </form>
        <Tried form={form} />
      </div>
      <Show when={asks()}>
        <AskFirst
          title={t().makeTitle}
          lines={t().makeLines}
          actLabel={t().make}
          act={form.make}
          done={t().made}
          onClose={() => ask(false)}
        />
      </Show>
    </div>
  )
}

interface Props {
  readonly form: Plan
}

const Base = (props: Props) => {
  const words = useWords()
  const it = useDrawWords()
  const t = () => it().plan
  const fault = (of: "name" | "seed", text: string) =>
    props.form.faults().includes(of) ? text : null
  return (
    <fieldset>
      <legend>{t().base}</legend>
      <div class="plan-pair">
        <Field
          label={t().name}
          hint={t().nameHint}
          error={fault("name", t().nameMissing)}
          maxlength={200}
          value={props.form.plan.name}
          onInput={(event) => props.form.set({ name: event.currentTarget.value })}
        />
        <DayField
          label={t().day}
          value={props.form.plan.day}
          today={today()}
          words={words().tree.day}
          onChange={(day) => day !== null && props.form.set({ day })}
        />
      </div>
      <Field
        label={t().seed}
        hint={t().seedHint}
        error={fault("seed", t().seedMissing)}
        maxlength={200}
        value={props.form.plan.seed}
        onInput={(event) => props.form.set({ seed: event.currentTarget.value })}
      />
    </fieldset>
  )
}

const sources = ["tree", "paste"] as const

const Sites = (props: Props) => {
  const it = useDrawWords()
  const t = () => it().plan
  const read = () => readSites(props.form.plan.pasted)
  const wrong = () => {
    const { faults, sites } = read()
    if (faults.length > 0) return t().pasteFaults(faults)
    return sites.length === 0 && props.form.faults().includes("pasted") ? t().pasteHint : null
  }
  return (
    <fieldset>
      <legend>{t().from}</legend>
      <div class="plan-choices">
        <For each={sources}>
          {(source) => (
            <label>
              <input
                type="radio"
                name="source"
                checked={props.form.plan.source === source}
                onChange={() => props.form.set({ source })}
              />
              {t().sources[source]}
            </label>
          )}
        </For>
      </div>
      <Show when={props.form.plan.source === "paste"}>
        <TextArea
          label={t().paste}
          hint={t().pasteHint}
          error={wrong()}
          rows={8}
          value={props.form.plan.pasted}
          onInput={(event) => props.form.set({ pasted: event.currentTarget.value })}
        />
        <Show when={read().sites.length > 0}>
          <p class="form-note" role="status">
            {t().pasted(read().sites.length, kindsOf(read().sites).size)}
          </p>
        </Show>
      </Show>
    </fieldset>
  )
}

const Tried = (props: Props) => {
  const it = useDrawWords()
  const t = () => it().plan
  return (
    <Show when={props.form.shown()}>
      {(shown) => (
        <section
          class="draw-tried"
          aria-live="polite"
          ref={(part) => queueMicrotask(() => part.scrollIntoView({ block: "nearest" }))}
        >
          <h2>{t().tried}</h2>
          <p class="desk-quiet">{props.form.isStale() ? t().stale : t().triedNote}</p>
          <ListPart draw={shown().draw} />
          <StrataPart draw={shown().draw} />
          <ReasonsPart draw={shown().draw} />
        </section>
      )}
    </Show>
  )
}
