/**
 * A person's number: masked, and in full for whoever may see it and says why. It stands there until the
 * panel closes; asking for it is noted in the audit trail, which is said before.
 */
import { useReveal } from "@aiwei/queries/administration/personalQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal, createUniqueId, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useMay } from "../frame/rights/useMay.ts"

import "./revealNumber.css"

/** As the server asks for it. */
const leastReason = 2

const Asking = (props: {
  readonly id: string
  readonly busy: boolean
  readonly error: string | null
  readonly onAsk: (reason: string) => void
  readonly onCancel: () => void
}) => {
  const words = useWords()
  const t = () => words().people.reveal
  const [reason, setReason] = createSignal("")
  const [tooShort, setTooShort] = createSignal(false)
  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    const short = [...reason().trim()].length < leastReason
    setTooShort(short)
    if (!short) props.onAsk(reason())
  }
  return (
    <form
      id={props.id}
      onSubmit={ask}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return
        // The panel behind it stays open.
        event.stopPropagation()
        props.onCancel()
      }}
    >
      <Field
        label={t().reason}
        hint={t().noted}
        error={tooShort() ? t().reasonNeeded : props.error}
        value={reason()}
        maxLength={200}
        autocomplete="off"
        ref={(box) => queueMicrotask(() => box.focus())}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <div class="reveal-acts">
        <Button type="submit" size="small" disabled={props.busy}>
          {t().confirm}
        </Button>
        <Button tone="bare" size="small" onClick={() => props.onCancel()}>
          {t().cancel}
        </Button>
      </div>
    </form>
  )
}

/** Read out when it changes. */
const Seen = (props: { readonly masked: string; readonly number: string | null }) => {
  const words = useWords()
  const t = () => words().people.reveal
  return (
    <p role="status">
      <span class="reveal-label">{words().people.fields.phone}</span>
      <Show when={props.number} fallback={<span class="reveal-value">{props.masked}</span>}>
        {(full) => (
          <>
            <a class="reveal-value" href={`tel:${full()}`}>
              {full()}
            </a>
            <small>{t().until}</small>
          </>
        )}
      </Show>
    </p>
  )
}

export const RevealNumber = (props: { readonly person: string; readonly masked: string }) => {
  const words = useWords()
  const may = useMay()
  const t = () => words().people.reveal
  const formId = createUniqueId()
  const reveal = useReveal()
  const [asking, setAsking] = createSignal(false)
  const [number, setNumber] = createSignal<string | null>(null)
  let opener: HTMLButtonElement | undefined
  const cancel = () => {
    setAsking(false)
    queueMicrotask(() => opener?.focus())
  }
  const ask = (reason: string) =>
    reveal.mutate(
      { person: props.person, field: "phone", reason },
      {
        onSuccess: ({ value }) => {
          setNumber(value)
          setAsking(false)
        }
      }
    )
  return (
    <section class="reveal-number" aria-label={words().people.fields.phone}>
      <Seen masked={props.masked} number={number()} />
      <Show when={may("personal.reveal") && number() === null}>
        <Switch>
          <Match when={asking()}>
            <Asking
              id={formId}
              busy={reveal.isPending}
              error={reveal.isError ? refusalText(words(), reveal.error) : null}
              onAsk={ask}
              onCancel={cancel}
            />
          </Match>
          <Match when={!asking()}>
            <Button
              size="small"
              ref={(button: HTMLButtonElement) => (opener = button)}
              aria-expanded={false}
              onClick={() => setAsking(true)}
            >
              {t().show}
            </Button>
          </Match>
        </Switch>
      </Show>
    </section>
  )
}
