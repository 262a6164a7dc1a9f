/** Asks before something ends or changes. Done, it is told as short news; refused, it is said in the question. */
import type { ButtonTone } from "@aiwei/ui/Button"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import type { JSX } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"

export const AskFirst = (props: {
  readonly title: string
  readonly lines: ReadonlyArray<string>
  readonly actLabel: string
  readonly actTone?: ButtonTone
  readonly act: () => Promise<unknown>
  /** The news once it is done. */
  readonly done: string
  /** What is wrong with what was typed, on which nothing is sent; null when nothing is. */
  readonly wrong?: () => string | null
  readonly onClose: () => void
  readonly children?: JSX.Element
}) => {
  const words = useWords()
  const frame = useFrame()
  const act = async (): Promise<string | null> => {
    const wrong = props.wrong?.() ?? null
    if (wrong !== null) return wrong
    try {
      await props.act()
      frame.say(props.done)
      return null
    } catch (thrown) {
      return refusalText(words(), thrown)
    }
  }
  return (
    <ConfirmDialog
      title={props.title}
      consequences={props.lines}
      actLabel={props.actLabel}
      {...(props.actTone === undefined ? {} : { actTone: props.actTone })}
      leaveLabel={words().accounts.leave}
      onAct={act}
      onClose={() => props.onClose()}
    >
      {props.children}
    </ConfirmDialog>
  )
}
