/** What is asked before something is done to an account: a new password, disabling, enabling. */
import { useAccountDeeds } from "@aiwei/queries/administration/accountsQueries"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { passwordFault } from "./passwordFault.ts"
import { PasswordField } from "./PasswordField.tsx"

export type AccountAsk = "setPassword" | "disable" | "enable"

const createAsked = (ask: AccountAsk, name: string) => {
  const words = useWords()
  const frame = useFrame()
  const deeds = useAccountDeeds()
  const [password, setPassword] = createSignal("")
  const [tried, setTried] = createSignal(false)
  const it = () => words().accounts
  const fault = () => (ask === "setPassword" ? passwordFault(password()) : null)
  const run = {
    setPassword: () => deeds.setPassword.mutateAsync({ name, password: password() }),
    disable: () => deeds.disable.mutateAsync(name),
    enable: () => deeds.enable.mutateAsync(name)
  }
  const told = () =>
    ({
      setPassword: {
        title: it().setPasswordOf(name),
        lines: it().setPasswordLines,
        act: it().setPassword,
        done: it().passwordSet(name)
      },
      disable: {
        title: it().disableOf(name),
        lines: it().disableLines,
        act: it().disable,
        done: it().disabled(name)
      },
      enable: {
        title: it().enableOf(name),
        lines: it().enableLines,
        act: it().enable,
        done: it().enabled(name)
      }
    })[ask]
  const act = async (): Promise<string | null> => {
    setTried(true)
    const wrong = fault()
    if (wrong !== null) return it()[wrong]
    try {
      await run[ask]()
      frame.say(told().done)
      return null
    } catch (thrown) {
      return refusalText(words(), thrown)
    }
  }
  const error = () => {
    const wrong = tried() ? fault() : null
    return wrong === null ? null : it()[wrong]
  }
  return { told, act, password, setPassword, error }
}

export const AccountDialogs = (props: {
  readonly ask: AccountAsk
  readonly name: string
  readonly onClose: () => void
}) => {
  const words = useWords()
  const it = createAsked(props.ask, props.name)
  return (
    <ConfirmDialog
      title={it.told().title}
      consequences={it.told().lines}
      actLabel={it.told().act}
      leaveLabel={words().accounts.leave}
      onAct={it.act}
      onClose={() => props.onClose()}
    >
      <Show when={props.ask === "setPassword"}>
        <PasswordField value={it.password()} error={it.error()} onText={it.setPassword} />
      </Show>
    </ConfirmDialog>
  )
}
