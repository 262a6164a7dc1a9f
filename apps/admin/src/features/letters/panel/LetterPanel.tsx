/** One letter beside the list: both sides, its targets and what measures them, and what can be done to it. */
import type { LetterShown } from "@aiwei/queries/duty/letterQueries"
import { useLetter } from "@aiwei/queries/duty/letterQueries"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { For, Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { HistoryFold } from "../../audit/HistoryFold.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { failedWhole } from "../../frame/Unrefreshed.tsx"
import { Facts } from "../../page/Facts.tsx"
import { RecordGone } from "../../page/RecordGone.tsx"
import { markedLine } from "../../ranking/markedLine.ts"
import { StateTag } from "../list/letterColumns.tsx"
import { usePartyKind } from "../usePartyKind.ts"
import { isNoLetter } from "./isNoLetter.ts"
import { LetterActs } from "./LetterActs.tsx"

export const LetterPanel = (props: {
  readonly id: string
  readonly onClose: () => void
  readonly onOpen: (id: string) => void
}) => {
  const words = useWords()
  const frame = useFrame()
  const found = useLetter(frame.office, () => props.id)
  return (
    <Show
      when={!isNoLetter(found.error)}
      fallback={<RecordGone words={words().letters} onClose={() => props.onClose()} />}
    >
      <SidePanel
        label={words().letters.record}
        title={found.data?.partyBName ?? words().letters.record}
        closeLabel={words().close}
        onClose={() => props.onClose()}
      >
        <Switch fallback={<Skeleton label={words().loading} lines={8} />}>
          <Match when={failedWhole(found)}>
            <Unanswered error={found.error} onAgain={() => found.refetch()} size="small" />
          </Match>
          <Match when={found.data}>
            {(letter) => (
              <>
                <Told letter={letter()} />
                <LetterActs letter={letter()} onOpen={props.onOpen} />
                <Targets letter={letter()} />
                <HistoryFold entity={`ResponsibilityLetter/${letter().id}`} />
              </>
            )}
          </Match>
        </Switch>
      </SidePanel>
    </Show>
  )
}

const Told = (props: { readonly letter: LetterShown }) => {
  const words = useWords()
  const kindName = usePartyKind()
  const it = () => words().letters
  const facts = () => {
    const { fields, states } = it()
    const { letter } = props
    const partyA = [letter.partyAUnitName, letter.partyAName].filter((part) => part).join(" ")
    const weight = letter.template.appraisalWeight
    return [
      [fields.state, <StateTag state={letter.state} text={states[letter.state]} />],
      [fields.letter, letter.title],
      [fields.kind, kindName(letter.partyBKind)],
      [fields.leader, letter.leaderName ?? it().noLeader],
      [fields.partyA, partyA],
      [fields.madeOn, letter.madeOn],
      ...(letter.signedOn === null ? [] : [[fields.signedOn, letter.signedOn] as const]),
      ...(letter.fileName === null ? [] : [[fields.file, letter.fileName] as const]),
      ...(letter.endedOn === null
        ? [[fields.expiresOn, letter.expiresOn] as const]
        : [[fields.endedOn, `${letter.endedOn} ${letter.endReason ?? ""}`] as const]),
      ...(weight === null ? [] : [[fields.weight, `${weight}%`] as const])
    ] as const
  }
  return <Facts facts={facts()} />
}

const Targets = (props: { readonly letter: LetterShown }) => {
  const words = useWords()
  const it = () => words().letters
  return (
    <section class="panel-part">
      <h3>{it().fields.targets}</h3>
      <ol class="letter-targets">
        <For each={props.letter.template.targets}>
          {({ text, indicator }) => (
            <li>
              {text}
              <small>
                {indicator === null
                  ? it().inWords
                  : it().indicator(
                      indicator.code,
                      markedLine(words(), indicator.name, indicator.toBeChecked),
                      indicator.schemeVersion
                    )}
              </small>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
