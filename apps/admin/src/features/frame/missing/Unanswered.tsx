/** Why a question got no answer, and a way to ask it again. */
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"

export const Unanswered = (props: {
  readonly error: unknown
  readonly onAgain: () => unknown
  /** `warn`: an older answer is still on the screen. */
  readonly tone?: "warn"
  readonly size?: "small"
}) => {
  const words = useWords()
  return (
    <Notice tone={props.tone ?? "bad"} text={refusalText(words(), props.error)}>
      <Button size={props.size ?? "normal"} onClick={() => void props.onAgain()}>
        {words().retry}
      </Button>
    </Notice>
  )
}
