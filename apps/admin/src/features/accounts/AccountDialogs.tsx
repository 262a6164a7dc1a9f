/** What is asked before something is done to an account: a new password, disabling, enabling. */
import { useAccountDeeds } from "@aiwei/queries/administration/accountsQueries"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { AskFirst } from "../page/AskFirst.tsx"
import { passwordFault } from "./passwordFault.ts"
import { PasswordField } from "./PasswordField.tsx"

export type AccountAsk = "setPassword" | "disable" | "enable"

const createAsked = (ask: AccountAsk, name: string) => {
  const words = useWords()
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
  const error = () => {
    const wrong = tried() ? fault() : null
    return wrong === null ? null : it()[wrong]
  }
  const wrong = () => {
    setTried(true)
    return error()
  }
  return { told, act: run[ask], wrong, password, setPassword, error }
}

export const AccountDialogs = (props: {
  readonly ask: AccountAsk
  readonly name: string
  readonly onClose: () => void
}) => {
  const it = createAsked(props.ask, props.name)
  return (
    <AskFirst
      title={it.told().title}
      lines={it.told().lines}
      actLabel={it.told().act}
      act={it.act}
      done={it.told().done}
      wrong={it.wrong}
      onClose={() => props.onClose()}
    >
      <Show when={props.ask === "setPassword"}>
        <PasswordField value={it.password()} error={it.error()} onText={it.setPassword} />
      </Show>
    </AskFirst>
  )
}
