/** What can be done to a letter: printed, noted as signed, given its copy, replaced, ended. */
import { type LetterShown, useLetterAsks } from "@aiwei/queries/duty/letterQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { createSignal, lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { saveGiven } from "../../page/saveGiven.ts"
import { printHref } from "../lettersAddress.ts"

const SignLetter = lazy(() => import("../forms/SignLetter.tsx"))
const EndLetter = lazy(() => import("../forms/EndLetter.tsx"))
const ReplaceLetter = lazy(() => import("../forms/ReplaceLetter.tsx"))

type Asked = "sign" | "keep" | "end" | "replace"

export const LetterActs = (props: {
  readonly letter: LetterShown
  readonly onOpen: (id: string) => void
}) => {
  const words = useWords()
  const may = useMay()
  const it = () => words().letters
  const [asked, ask] = createSignal<Asked | null>(null)
  const holds = () => props.letter.state === "unsigned" || props.letter.state === "signed"
  const act = (what: Asked, text: string, verb: "sign" | "end" | "replace") => (
    <Show when={may(`letters.${verb}`)}>
      <Button onClick={() => ask(what)}>{text}</Button>
    </Show>
  )
  return (
    <div class="panel-part">
      <div class="panel-acts">
        <Show when={props.letter.state === "unsigned"}>{act("sign", it().sign, "sign")}</Show>
        <Show when={props.letter.state === "signed" && props.letter.fileName === null}>
          {act("keep", it().keepFile, "sign")}
        </Show>
        <Show when={props.letter.fileName !== null}>
          <Download letter={props.letter} />
        </Show>
        <a class={buttonClass()} href={printHref(props.letter.year, props.letter.id)}>
          <Icon name="print" />
          {it().print}
        </a>
        <Show when={holds()}>
          {act("replace", it().replace, "replace")}
          {act("end", it().end, "end")}
        </Show>
      </div>
      <Suspense>
        <Switch>
          <Match when={asked() === "sign" || asked() === "keep"}>
            <SignLetter letter={props.letter} onClose={() => ask(null)} />
          </Match>
          <Match when={asked() === "end"}>
            <EndLetter letter={props.letter} onClose={() => ask(null)} />
          </Match>
          <Match when={asked() === "replace"}>
            <ReplaceLetter letter={props.letter} onClose={() => ask(null)} onMade={props.onOpen} />
          </Match>
        </Switch>
      </Suspense>
    </div>
  )
}

const Download = (props: { readonly letter: LetterShown }) => {
  const words = useWords()
  const frame = useFrame()
  const asks = useLetterAsks()
  const take = async () => {
    try {
      saveGiven(await asks.attachment(frame.office(), props.letter.id))
    } catch (thrown) {
      frame.say(refusalText(words(), thrown))
    }
  }
  return (
    <Button onClick={() => void take()}>
      <Icon name="file" />
      {words().letters.download}
    </Button>
  )
}
