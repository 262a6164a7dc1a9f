/** Sends a short form: busy while it goes, what the server refused in words, what it was told when it is done. */
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"

export const createSending = () => {
  const words = useWords()
  const frame = useFrame()
  const [busy, setBusy] = createSignal(false)
  const [refused, refuse] = createSignal<string | null>(null)
  /** Whether it was done. */
  const send = async (act: () => Promise<unknown>, said: string): Promise<boolean> => {
    setBusy(true)
    refuse(null)
    try {
      await act()
      frame.say(said)
      return true
    } catch (thrown) {
      refuse(refusalText(words(), thrown))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, refused, refuse, send }
}
