/** The terms of a year beside its table, which follows them as they are typed; nothing is written by that. */
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { Index, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { YearPage } from "./createYear.ts"
import { useYearWords } from "./useYearWords.ts"

const ways = ["exclude", "zero", "block"] as const

export const TermsPanel = (props: { readonly page: YearPage }) => {
  const words = useWords()
  const it = useYearWords()
  const { page } = props
  const t = () => it().terms
  return (
    <SidePanel
      label={t().title}
      title={
        <>
          {t().title} <small>{it().yearOf(page.address.year())}</small>
        </>
      }
      closeLabel={words().close}
      onClose={() => page.address.adjust(false)}
      foot={<Button onClick={page.reset}>{t().reset}</Button>}
    >
      <form class="panel-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <p class="form-note">{t().trial}</p>
        <Weights page={page} />
        <Select
          label={it().missing.label}
          value={page.draft().missing}
          options={ways.map((value) => ({ value, text: it().missing[value] }))}
          onChoose={(value) => {
            const missing = ways.find((one) => one === value)
            if (missing !== undefined) page.change({ missing })
          }}
        />
        <Field
          label={t().pass}
          hint={t().passHint}
          inputMode="decimal"
          autocomplete="off"
          error={page.read().pass ? t().passBad : null}
          value={page.draft().pass}
          onInput={(event) => page.change({ pass: event.currentTarget.value })}
        />
        <label class="year-tick">
          <input
            type="checkbox"
            checked={page.draft().included}
            onChange={(event) => page.change({ included: event.currentTarget.checked })}
          />
          {t().passIncluded}
        </label>
        <TextArea
          label={t().scale}
          hint={t().scaleHint}
          rows={6}
          maxlength={4000}
          error={page.read().scale === null ? null : t().scaleBad(page.read().scale ?? 0)}
          value={page.draft().scale}
          onInput={(event) => page.change({ scale: event.currentTarget.value })}
        />
      </form>
    </SidePanel>
  )
}

const Weights = (props: { readonly page: YearPage }) => {
  const it = useYearWords()
  const t = () => it().terms
  const { page } = props
  const set = (at: number, text: string) =>
    page.change({ weights: page.draft().weights.map((one, n) => (n === at ? text : one)) })
  return (
    <fieldset class="year-weights">
      <legend>{t().months}</legend>
      <p class="field-hint">{t().monthsHint}</p>
      <div>
        <Index each={page.draft().weights}>
          {(weight, at) => (
            <label>
              <span>{it().monthHead(`2000-${String(at + 1).padStart(2, "0")}`)}</span>
              <input
                inputMode="numeric"
                autocomplete="off"
                aria-label={t().weightOf(at + 1)}
                aria-invalid={page.read().weights.includes(at) ? "true" : undefined}
                value={weight()}
                onInput={(event) => set(at, event.currentTarget.value)}
              />
            </label>
          )}
        </Index>
      </div>
      <Show when={page.read().weights.length > 0 || page.read().noMonth}>
        <p class="field-error" role="alert">
          {page.read().weights.length > 0 ? t().weightBad : t().noMonth}
        </p>
      </Show>
    </fieldset>
  )
}
