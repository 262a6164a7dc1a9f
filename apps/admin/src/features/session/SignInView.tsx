/** The door: the form at the left, what the wall shows at the right. */
import "./session.css"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { Seal } from "@aiwei/ui/Seal"
import { type JSX, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { LookChoice } from "../frame/LookChoice.tsx"
import { BoardPreview } from "./BoardPreview.tsx"
import { CodeField } from "./CodeStep.tsx"
import type { SignInController } from "./createSignInController.ts"

/** What stands at the left of every door: whose it is, what is asked, the way to the wall. */
export const Door = (props: { readonly children: JSX.Element; readonly foot: string }) => {
  const words = useWords()
  return (
    <div class="door">
      <main class="door-form">
        <div class="side-office">
          <Seal />
          {words().product}
        </div>
        {props.children}
        <p class="door-foot">{props.foot}</p>
      </main>
      <BoardPreview />
    </div>
  )
}

export const DoorMore = () => {
  const words = useWords()
  return (
    <div class="door-more">
      <a href="/kiosk" rel="external">
        {words().frame.wall}
      </a>
      <span>
        <LookChoice />
      </span>
    </div>
  )
}

export const SignInView = (props: {
  readonly controller: SignInController
  /** Three administrators were just founded. */
  readonly founded?: boolean
}) => {
  const words = useWords()
  const it = () => props.controller
  return (
    <Door foot={`${words().signIn.firstTime} ${words().signIn.kept}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          it().signIn()
        }}
      >
        <Notice tone="ok" text={props.founded === true ? words().founding.done : null} />
        <Show when={it().step.asked()} fallback={<NameStep controller={it()} />}>
          <CodeStep controller={it()} />
        </Show>
        <DoorMore />
      </form>
    </Door>
  )
}

/** What is wrong, and how long the door stays shut. */
const wrongIn = (it: SignInController, missing: string, refused: (thrown: unknown) => string) => {
  if (it.incomplete()) return missing
  const thrown = it.refused()
  return thrown === null ? null : refused(thrown)
}

const Wait = (props: { readonly controller: SignInController }) => {
  const words = useWords()
  return (
    <Show when={props.controller.wait() !== null}>
      <p class="door-wait" role="timer">
        <Show when={props.controller.wait()} fallback={words().signIn.waitOver}>
          {(seconds) => words().signIn.wait(Math.floor(seconds() / 60), seconds() % 60)}
        </Show>
      </p>
    </Show>
  )
}

const NameStep = (props: { readonly controller: SignInController }) => {
  const words = useWords()
  const it = () => props.controller
  const wrong = () =>
    wrongIn(it(), words().signIn.missing, (thrown) => refusalText(words(), thrown))
  return (
    <>
      <h1>{words().signIn.title}</h1>
      <p>{words().signIn.lead}</p>
      <Field
        label={words().signIn.name}
        name="username"
        autocomplete="username"
        autofocus
        value={it().name()}
        onInput={(event) => it().setName(event.currentTarget.value)}
      />
      <Field
        label={words().signIn.password}
        reveal={words().signIn.show}
        name="password"
        autocomplete="current-password"
        error={wrong()}
        value={it().password()}
        onInput={(event) => it().setPassword(event.currentTarget.value)}
      />
      <Wait controller={it()} />
      <Button type="submit" tone="main" size="large" disabled={it().busy()}>
        {it().busy() ? words().signIn.acting : words().signIn.act}
      </Button>
    </>
  )
}

const CodeStep = (props: { readonly controller: SignInController }) => {
  const words = useWords()
  const it = () => props.controller
  const wrong = () =>
    wrongIn(it(), words().signIn.codeMissing, (thrown) => refusalText(words(), thrown))
  return (
    <>
      <h1>{words().signIn.codeTitle}</h1>
      <p>{words().signIn.codeText(it().name().trim())}</p>
      <CodeField step={it().step} error={wrong()} />
      <Wait controller={it()} />
      <Button type="submit" tone="main" size="large" disabled={it().busy()}>
        {it().busy() ? words().signIn.acting : words().signIn.codeAct}
      </Button>
      <p class="door-switch">
        <Button tone="bare" size="small" onClick={it().step.leave}>
          {words().signIn.otherAccount}
        </Button>
      </p>
    </>
  )
}
