/**
 * What is not saved yet, counted, with the one reason for all of it. It stays through a refusal, a lost
 * connection and an expired session: the same button sends it again.
 */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import type { ScoresController } from "../createScoresController.ts"
import { ConflictList } from "./ConflictList.tsx"

export const SaveBar = (props: {
  readonly controller: ScoresController
  readonly say: (text: string) => void
}) => {
  const words = useWords()
  const it = () => props.controller
  const given = createReason()
  const count = () => it().drafts.list().length
  const faults = () => it().drafts.faults().length
  const blocked = () => faults() > 0 || it().conflicts().length > 0 || it().sendable().length === 0
  /** What the choices above say already is not said twice. */
  const refused = () => (it().conflicts().length > 0 ? null : it().saveRefused())
  const published = () => it().sheet.data?.published ?? null

  const save = () => {
    const reason = given.taken()
    if (reason === null) return
    it().save(reason, (changed, needsCorrection) => {
      given.set("")
      props.say(words().scores.saved(changed, needsCorrection))
    })
  }
  return (
    <section class="save-bar" aria-label={words().scores.unsaved(count())}>
      <ConflictList controller={it()} />
      <Notice text={refused() === null ? null : refusalText(words(), refused())} />
      <Show when={published()}>
        {(mark) => (
          <p class="hint">
            <Icon name="info" />
            {words().scores.wantsCorrection(mark().version)}
          </p>
        )}
      </Show>
      <div class="save-line">
        <b aria-live="polite">{words().scores.unsaved(count())}</b>
        <Show when={faults() > 0}>
          <span class="wrong">
            <Icon name="warning" />
            {words().scores.faults(faults())}
          </span>
        </Show>
        <Reason given={given} onEnter={() => !blocked() && save()} />
        <Choices controller={it()} blocked={blocked()} onSave={save} />
      </div>
    </section>
  )
}

/** Wanted for every save; asked for where it is missing. */
const createReason = () => {
  const [text, setText] = createSignal("")
  const [missing, setMissing] = createSignal(false)
  let field: HTMLInputElement | undefined
  return {
    text,
    missing,
    bind: (element: HTMLInputElement) => {
      field = element
    },
    set: (typed: string) => {
      setText(typed)
      setMissing(false)
    },
    taken: (): string | null => {
      const reason = text().trim()
      setMissing(reason === "")
      if (reason === "") field?.focus()
      return reason === "" ? null : reason
    }
  }
}

const Reason = (props: {
  readonly given: ReturnType<typeof createReason>
  readonly onEnter: () => void
}) => {
  const words = useWords()
  const missing = () => props.given.missing()
  return (
    <label class="save-reason">
      <span>{words().scores.reason}</span>
      <input
        ref={(element) => {
          props.given.bind(element)
        }}
        value={props.given.text()}
        maxlength="300"
        placeholder={words().scores.reasonHint}
        aria-invalid={missing() ? "true" : undefined}
        aria-describedby={missing() ? "save-reason-missing" : undefined}
        onInput={(event) => props.given.set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) props.onEnter()
        }}
      />
      <Show when={missing()}>
        <small id="save-reason-missing" class="wrong" role="alert">
          {words().scores.reasonMissing}
        </small>
      </Show>
    </label>
  )
}

/** Saving, going back a step, or throwing all of it away, which is asked about first. */
const Choices = (props: {
  readonly controller: ScoresController
  readonly blocked: boolean
  readonly onSave: () => void
}) => {
  const words = useWords()
  const it = () => props.controller
  const [leaving, setLeaving] = createSignal(false)
  return (
    <Show
      when={leaving()}
      fallback={
        <>
          <Button disabled={!it().drafts.canUndo()} onClick={it().drafts.undo}>
            <Icon name="undo" />
            {words().scores.undo}
          </Button>
          <Button onClick={() => setLeaving(true)}>{words().scores.discard}</Button>
          <Button
            tone="main"
            disabled={props.blocked || it().saving()}
            aria-busy={it().saving()}
            onClick={props.onSave}
          >
            {words().scores.save(it().sendable().length)}
          </Button>
        </>
      }
    >
      <span>{words().scores.discardAsk(it().drafts.list().length)}</span>
      <Button onClick={() => setLeaving(false)}>{words().scores.keepOn}</Button>
      <Button
        onClick={() => {
          it().drafts.clear()
          it().forgetRefusal()
        }}
      >
        {words().scores.discardAll}
      </Button>
    </Show>
  )
}
