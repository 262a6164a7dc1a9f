/** Opens the door of an account again that wrong passwords have shut. */
import { useAccountDeeds } from "@aiwei/queries/administration/accountsQueries"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"

export const useUnlock = () => {
  const words = useWords()
  const frame = useFrame()
  const { unlock } = useAccountDeeds()
  return {
    busy: () => unlock.isPending,
    act: (name: string) =>
      unlock.mutate(name, {
        onSuccess: () => frame.say(words().accounts.unlocked(name)),
        onError: (thrown) => frame.say(refusalText(words(), thrown))
      })
  }
}
