/** Asks before a month goes up on the wall. A second version needs its reason in words. */
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import type { RankingController } from "./createRankingController.ts"
import { doubtsIn } from "./table/doubtsIn.ts"

export default function PublishDialog(props: {
  readonly controller: RankingController
  readonly say: (text: string) => void
}) {
  const words = useWords()
  const it = () => props.controller
  const [reason, setReason] = createSignal("")
  const [missing, setMissing] = createSignal(false)
  const doubts = () => doubtsIn(it().ranking.data).length
  const publish = () => {
    const needed = it().needsReason()
    setMissing(needed && reason().trim() === "")
    if (missing()) return
    const period = it().period()
    it().publish(needed ? reason().trim() : undefined, (version) =>
      props.say(words().publish.done(period, version))
    )
  }
  return (
    <Dialog
      open
      onOpenChange={it().ask}
      title={words().publish.title(it().period(), it().nextVersion())}
      actLabel={words().ranking.publish(it().nextVersion())}
      leaveLabel={words().publish.leave}
      onAct={publish}
      busy={it().publishing()}
    >
      <p>{words().publish.consequence}</p>
      <Notice tone="warn" text={doubts() === 0 ? null : words().publish.withDoubts(doubts())} />
      <Show when={it().needsReason()}>
        <Field
          label={words().publish.reason}
          hint={words().publish.reasonHint}
          error={missing() ? words().publish.reasonMissing : null}
          value={reason()}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Show>
      <Notice
        text={it().publishRefused() === null ? null : refusalText(words(), it().publishRefused())}
      />
    </Dialog>
  )
}
