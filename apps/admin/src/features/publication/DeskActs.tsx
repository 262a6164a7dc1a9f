/** Where the month stands, in a word, and what can be done: the first step that is allowed is the main one. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { chipOf } from "./chipOf.ts"
import type { Desk } from "./createDesk.ts"
import { isForward } from "./deskDeeds.ts"
import { type DeskMonth, nextVersion } from "./deskSteps.ts"
import { deedText } from "./lackSentence.ts"
import { usePublicationWords } from "./usePublicationWords.ts"

export const DeskChip = (props: { readonly month: DeskMonth }) => {
  const it = usePublicationWords()
  const chip = () => chipOf(props.month, it())
  return <Tag {...(chip().tone === undefined ? {} : { tone: chip().tone })}>{chip().text}</Tag>
}

export const DeskActs = (props: { readonly desk: Desk }) => {
  const words = useWords()
  const it = usePublicationWords()
  const desk = () => props.desk
  return (
    <Show when={desk().month()}>
      {(month) => (
        <>
          <Button tone="bare" onClick={() => globalThis.print()}>
            <Icon name="print" />
            {words().ranking.print}
          </Button>
          <For each={desk().can().toReversed()}>
            {(deed) => (
              <Button
                tone={desk().can()[0] === deed && isForward(deed) ? "main" : "plain"}
                onClick={() => desk().ask(deed)}
              >
                {deedText(it(), deed, nextVersion(month()) ?? 1)}
              </Button>
            )}
          </For>
        </>
      )}
    </Show>
  )
}
