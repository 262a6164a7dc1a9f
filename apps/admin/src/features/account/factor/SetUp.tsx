/** A second factor from the password to the codes to recover with, step by step; also at the door. */
import { Match, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { CopyButton } from "../../page/CopyButton.tsx"
import { StepForm } from "../StepForm.tsx"
import { createSetUp, type SetUpState } from "./createSetUp.ts"
import { QrCode } from "./QrCode.tsx"
import { RecoveryCodes } from "./RecoveryCodes.tsx"
import { CodeOfPhone, OwnPassword } from "./stepFields.tsx"

interface SetUpProps {
  /** The codes to recover with were put away. */
  readonly onDone: () => void
  /** Without it there is no way back: it has to be done. */
  readonly onLeave?: () => void
}

export const SetUp = (props: SetUpProps) => {
  const it = createSetUp()
  return (
    <Switch fallback={<Password state={it} {...props} />}>
      <Match when={it.codes()}>
        {(codes) => <RecoveryCodes codes={codes()} onKept={() => props.onDone()} />}
      </Match>
      <Match when={it.begun()}>
        {(begun) => <Scan state={it} secret={begun().secret} uri={begun().uri} {...props} />}
      </Match>
    </Switch>
  )
}

const wrongIn = (it: SetUpState, missing: string, said: (thrown: unknown) => string) => {
  if (it.missing()) return missing
  return it.refused() === null ? null : said(it.refused())
}

const Password = (props: SetUpProps & { readonly state: SetUpState }) => {
  const words = useWords()
  const it = () => words().factor
  return (
    <StepForm
      busy={props.state.busy()}
      act={it().next}
      onAct={props.state.start}
      onLeave={props.onLeave}
    >
      <OwnPassword
        hint={it().passwordHint}
        error={wrongIn(props.state, it().missing, (thrown) => refusalText(words(), thrown))}
        value={props.state.password()}
        onText={props.state.setPassword}
      />
    </StepForm>
  )
}

/** In fours, so that it can be read from the screen and typed. */
const inFours = (secret: string): string => secret.match(/.{1,4}/g)?.join(" ") ?? secret

const Scan = (
  props: SetUpProps & { readonly state: SetUpState; readonly secret: string; readonly uri: string }
) => {
  const words = useWords()
  const it = () => words().factor
  const leave = () => {
    props.state.leave()
    props.onLeave?.()
  }
  return (
    <StepForm
      busy={props.state.busy()}
      act={props.state.busy() ? it().confirming : it().confirm}
      onAct={props.state.finish}
      onLeave={props.onLeave === undefined ? undefined : leave}
    >
      <p>{it().scan}</p>
      <QrCode text={props.uri} label={it().picture} />
      <p class="form-note">{it().scanHint}</p>
      <dl class="factor-secret">
        <dt>{it().secret}</dt>
        <dd>
          <code>{inFours(props.secret)}</code>
          <CopyButton text={props.secret} label={it().copy} done={it().copied} />
        </dd>
      </dl>
      <CodeOfPhone
        error={wrongIn(props.state, it().missing, (thrown) => refusalText(words(), thrown))}
        value={props.state.code()}
        onText={props.state.setCode}
      />
    </StepForm>
  )
}
