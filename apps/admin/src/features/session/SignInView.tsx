/** The door: the form at the left, what the wall shows at the right. */
import "./session.css"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Seal } from "@aiwei/ui/Seal"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { LookChoice } from "../frame/LookChoice.tsx"
import { BoardPreview } from "./BoardPreview.tsx"
import type { SignInController } from "./createSignInController.ts"

export const SignInView = (props: { readonly controller: SignInController }) => {
  const words = useWords()
  const it = () => props.controller
  const wrong = () => {
    if (it().incomplete()) return words().signIn.missing
    const thrown = it().refused()
    return thrown === null ? null : refusalText(words(), thrown)
  }
  return (
    <div class="door">
      <main class="door-form">
        <div class="side-office">
          <Seal />
          {words().product}
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            it().signIn()
          }}
        >
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
          <Button type="submit" tone="main" size="large" disabled={it().busy()}>
            {it().busy() ? words().signIn.acting : words().signIn.act}
          </Button>
          <div class="door-more">
            <a href="/kiosk" rel="external">
              {words().frame.wall}
            </a>
            <span>
              <LookChoice />
            </span>
          </div>
        </form>
        <p class="door-foot">
          {words().signIn.firstTime} {words().signIn.kept}
        </p>
      </main>
      <BoardPreview />
    </div>
  )
}
