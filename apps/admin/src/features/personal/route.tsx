/** `/personal`: how long personal data is kept and what became of it, for the system administrator. */
import {
  useRetentionDeeds,
  useRetentionRules
} from "@aiwei/queries/administration/retentionQueries"
import { Button } from "@aiwei/ui/Button"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { RetentionRules } from "./RetentionRules.tsx"

export default function PersonalRoute() {
  const words = useWords()
  const frame = useFrame()
  const rules = useRetentionRules()
  const [asks, ask] = createSignal(false)
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.administration }, { text: words().personalData.title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead
        title={words().personalData.title}
        actions={<Button onClick={() => ask(true)}>{words().personalData.run}</Button>}
      />
      <Unrefreshed query={rules} />
      <AnswerPage query={rules} lines={9}>
        {(found) => <RetentionRules rules={found()} />}
      </AnswerPage>
      <Show when={asks()}>
        <RunDialog onClose={() => ask(false)} />
      </Show>
    </>
  )
}

const RunDialog = (props: { readonly onClose: () => void }) => {
  const words = useWords()
  const frame = useFrame()
  const { run } = useRetentionDeeds()
  const it = () => words().personalData
  const act = async (): Promise<string | null> => {
    try {
      const { signIns, leavers, complainants } = await run.mutateAsync()
      frame.say(it().done(signIns, leavers, complainants))
      return null
    } catch (thrown) {
      return refusalText(words(), thrown)
    }
  }
  return (
    <ConfirmDialog
      title={it().runAsk}
      consequences={it().runLines}
      actLabel={it().runAct}
      leaveLabel={words().accounts.leave}
      onAct={act}
      onClose={() => props.onClose()}
    />
  )
}
