/** What is asked before a webhook falls silent, speaks again or goes for good. */
import { useWebhookDeeds, type WebhookLine } from "@aiwei/queries/administration/webhookQueries"

import { AskFirst } from "../page/AskFirst.tsx"
import { useWebhookWords } from "./useWebhookWords.ts"

export type WebhookAsk = "pause" | "resume" | "remove"

export const WebhookDialog = (props: {
  readonly ask: WebhookAsk
  readonly webhook: WebhookLine
  readonly onClose: () => void
  /** It is removed: there is nothing left to show beside the list. */
  readonly onGone: () => void
}) => {
  const words = useWebhookWords()
  const deeds = useWebhookDeeds()
  const it = () => words().webhooks
  const host = () => new URL(props.webhook.url).host
  const told = () =>
    ({
      pause: {
        title: it().pauseOf(host()),
        lines: it().pauseLines,
        act: it().pause,
        done: it().paused(host())
      },
      resume: {
        title: it().resumeOf(host()),
        lines: it().resumeLines,
        act: it().resume,
        done: it().resumed(host())
      },
      remove: {
        title: it().removeOf(host()),
        lines: it().removeLines(props.webhook.waiting),
        act: it().remove,
        done: it().removed(host())
      }
    })[props.ask]
  const act = async () => {
    await deeds[props.ask].mutateAsync(props.webhook.id)
    if (props.ask === "remove") props.onGone()
  }
  return (
    <AskFirst
      title={told().title}
      lines={told().lines}
      actLabel={told().act}
      act={act}
      done={told().done}
      onClose={() => props.onClose()}
    />
  )
}
