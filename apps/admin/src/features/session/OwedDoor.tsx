/**
 * Signed in, but not yet at work: a password of one's own, or a second factor, has to come first. What is
 * settled is asked of the server again, and the pages open by themselves.
 */
import "./session.css"
import "../frame/formPage.css"
import "../account/factor/factor.css"
import { type SessionAccount, sessionKey } from "@aiwei/queries/sessionQueries"
import { Button } from "@aiwei/ui/Button"
import { useQueryClient } from "@tanstack/solid-query"
import { createEffect, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { SetUp } from "../account/factor/SetUp.tsx"
import { PasswordForm } from "../account/PasswordPart.tsx"
import { Door, DoorMore } from "./SignInView.tsx"

export default function OwedDoor(props: {
  readonly account: SessionAccount
  readonly onSignOut: () => void
}) {
  const words = useWords()
  const cache = useQueryClient()
  const it = () => words().signIn.owed
  const title = () => (props.account.mustChange ? it().password : it().factor)
  const settled = () => void cache.invalidateQueries({ queryKey: sessionKey })
  createEffect(() => {
    document.title = `${title()} - ${words().product}`
  })
  return (
    <Door foot={words().signIn.kept}>
      <div class="owed">
        <h1>{title()}</h1>
        <p>{props.account.mustChange ? it().passwordText : it().factorText}</p>
        <Show when={props.account.mustChange} fallback={<SetUp onDone={settled} />}>
          <PasswordForm untitled onDone={settled} />
        </Show>
        <p class="door-switch">
          <Button tone="bare" size="small" onClick={() => props.onSignOut()}>
            {words().frame.signOut}
          </Button>
        </p>
        <DoorMore />
      </div>
    </Door>
  )
}
