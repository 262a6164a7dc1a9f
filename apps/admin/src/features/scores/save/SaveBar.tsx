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
import { createReason, Reason } from "./Reason.tsx"

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
      const left = it().elsewhere().length
      // The rest is saved for the same reason, as a rule.
      if (left === 0) given.set("")
      props.say(words().scores.saved(changed, needsCorrection) + words().scores.savedRest(left))
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
      <Elsewhere controller={it()} />
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

/** What this save does not reach: other parts of a long sheet, and communities that left it. */
const Elsewhere = (props: { readonly controller: ScoresController }) => {
  const words = useWords()
  const it = () => props.controller
  return (
    <>
      <Show when={it().elsewhere()[0]}>
        {(first) => (
          <p class="hint">
            <Icon name="info" />
            {words().scores.elsewhere(it().elsewhere().length)}
            <Button size="small" onClick={() => it().goToOffset(first().part)}>
              {words().scores.toElsewhere}
            </Button>
          </p>
        )}
      </Show>
      <Show when={it().gone().length > 0}>
        <p class="hint">
          <Icon name="warning" />
          {words().scores.gone(it().gone().length)}
          <Button size="small" onClick={() => it().drafts.drop(it().gone())}>
            {words().scores.giveUpGone}
          </Button>
        </p>
      </Show>
    </>
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
