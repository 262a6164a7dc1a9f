/** Gives, says what came of it with a way to take it back, and says what came of that. */
import type { ToastAction } from "@aiwei/ui/feedback/Toasts"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { type Giving, useGiving } from "./useGiving.ts"

export type Said =
  | { readonly refused: string }
  | { readonly said: string; readonly undo: ToastAction }

export const useGiveAndSay = () => {
  const words = useWords()
  const frame = useFrame()
  const give = useGiving()
  const t = () => words().gaps
  const back = async (takeBack: () => Promise<number>) => {
    try {
      frame.say(t().undone(await takeBack()))
    } catch (thrown) {
      frame.say(t().notUndone(refusalText(words(), thrown)))
    }
  }
  return async (giving: Giving, name: string): Promise<Said> => {
    try {
      const { done, refused, takeBack } = await give(giving)
      const why = refused.length === 0 ? "" : refusalText(words(), refused[0])
      if (done === 0) return { refused: why }
      const said =
        refused.length === 0 ? t().done(name, done) : t().partly(done, refused.length, why)
      return { said, undo: { label: t().undo, act: () => void back(takeBack) } }
    } catch (thrown) {
      return { refused: refusalText(words(), thrown) }
    }
  }
}
