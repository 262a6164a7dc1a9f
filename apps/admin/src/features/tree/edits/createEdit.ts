/** One change sent and its answer: refused, what was typed stays in the dialog and can be sent again. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"

export const createEdit = () => {
  const words = useWords()
  const [busy, setBusy] = createSignal(false)
  const [thrown, setThrown] = createSignal<unknown>(null)
  const send = async (run: () => Promise<unknown>, done: () => void) => {
    setBusy(true)
    setThrown(null)
    try {
      await run()
      done()
    } catch (error) {
      setThrown(() => error)
    } finally {
      setBusy(false)
    }
  }
  const refused = () => (thrown() === null ? null : domainErrorOf(thrown()))
  return {
    busy,
    send,
    refused,
    said: () => (thrown() === null ? null : refusalText(words(), thrown())),
    forget: () => setThrown(null)
  }
}
