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
  const [reason, setReason] = createSignal("")
  const [missing, setMissing] = createSignal(false)
  const [leaving, setLeaving] = createSignal(false)
  let field: HTMLInputElement | undefined
  const count = () => it().drafts.list().length
  const faults = () => it().drafts.faults().length
  const blocked = () => faults() > 0 || it().conflicts().length > 0 || it().sendable().length === 0
  /** What the choices above say already is not said twice. */
  const refused = () => (it().conflicts().length > 0 ? null : it().saveRefused())
  const published = () => it().sheet.data?.published ?? null

  const save = () => {
    setMissing(reason().trim() === "")
    if (missing()) {
      field?.focus()
      return
    }
    it().save(reason().trim(), (changed, needsCorrection) => {
      setReason("")
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
        <label class="save-reason">
          <span>{words().scores.reason}</span>
          <input
            ref={(element) => {
              field = element
            }}
            value={reason()}
            maxlength="300"
            placeholder={words().scores.reasonHint}
            aria-invalid={missing() ? "true" : undefined}
            aria-describedby={missing() ? "save-reason-missing" : undefined}
            onInput={(event) => {
              setReason(event.currentTarget.value)
              setMissing(false)
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.isComposing && !blocked()) save()
            }}
          />
          <Show when={missing()}>
            <small id="save-reason-missing" class="wrong" role="alert">
              {words().scores.reasonMissing}
            </small>
          </Show>
        </label>
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
                disabled={blocked() || it().saving()}
                aria-busy={it().saving()}
                onClick={save}
              >
                {words().scores.save(it().sendable().length)}
              </Button>
            </>
          }
        >
          <span>{words().scores.discardAsk(count())}</span>
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
      </div>
    </section>
  )
}
