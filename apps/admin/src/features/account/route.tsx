/** `/account`: what concerns the one who is signed in, and nobody else. */
import "../frame/formPage.css"
import { useSession } from "@aiwei/queries/sessionQueries"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { SecondFactorPart } from "./factor/SecondFactorPart.tsx"
import { LookPart } from "./LookPart.tsx"
import { NamePart } from "./NamePart.tsx"
import { PasswordPart } from "./PasswordPart.tsx"
import { SessionsPart } from "./SessionsPart.tsx"
import { TokensPart } from "./tokens/TokensPart.tsx"

export default function AccountRoute() {
  const words = useWords()
  const frame = useFrame()
  const session = useSession()
  const hasNothing = () => session.data?.roles.length === 0
  createEffect(() => frame.stand({ crumbs: [{ text: words().account.title }], dataAsOf: null }))
  return (
    <>
      <PageHead title={words().account.title} />
      <div class="form-page">
        <Show when={hasNothing()}>
          <Notice tone="info" text={words().account.noRights} />
        </Show>
        <LookPart />
        <NamePart />
        <PasswordPart />
        <SecondFactorPart />
        <SessionsPart />
        <TokensPart />
      </div>
    </>
  )
}
