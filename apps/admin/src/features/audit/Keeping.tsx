/** How long the trail is kept; told to the audit administrator, changed by the system administrator. */
import { useKeep, useRetention } from "@aiwei/queries/administration/auditQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"

export const KeptFor = () => {
  const words = useWords()
  const kept = useRetention()
  const it = () => words().audit
  return (
    <Show when={kept.data}>
      {(found) => (
        <p class="audit-kept">
          {found().days === null ? it().keptForEver : it().keepNow(found().days ?? 0)}{" "}
          <small>{it().keepHint(found().least)}</small>
        </p>
      )}
    </Show>
  )
}

/** A form of the system administrator's, who sees nothing of the trail itself. */
export const KeepForm = () => {
  const words = useWords()
  const kept = useRetention()
  return (
    <Show when={kept.data}>
      {(found) => (
        <section class="form-part">
          <h2>{words().audit.keep}</h2>
          <p class="form-note">
            {found().days === null
              ? words().audit.keptForEver
              : words().audit.keepNow(found().days ?? 0)}
          </p>
          <Days least={found().least} days={found().days} />
        </section>
      )}
    </Show>
  )
}

const Days = (props: { readonly least: number; readonly days: number | null }) => {
  const words = useWords()
  const frame = useFrame()
  const keeping = useKeep()
  const it = () => words().audit
  const [typed, setTyped] = createSignal(props.days === null ? "" : String(props.days))
  const [wrong, setWrong] = createSignal(false)
  const send = () => {
    const plain = typed().trim().normalize("NFKC")
    const days = /^\d{1,6}$/.test(plain) ? Number(plain) : 0
    setWrong(days < props.least)
    if (days < props.least) return
    keeping.mutate(days, { onSuccess: () => frame.say(it().kept) })
  }
  const error = () => {
    if (wrong()) return it().keepWrong(props.least)
    return keeping.error === null ? null : refusalText(words(), keeping.error)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Field
        label={it().keep}
        inputMode="numeric"
        maxLength={6}
        hint={it().keepHint(props.least)}
        error={error()}
        value={typed()}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="form-acts">
        <Button type="submit" disabled={keeping.isPending}>
          {it().keepAct}
        </Button>
      </div>
    </form>
  )
}
