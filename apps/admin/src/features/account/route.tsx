/** `/account`: what concerns the one who is signed in, and nobody else. */
import "../frame/formPage.css"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { LookPart } from "./LookPart.tsx"
import { NamePart } from "./NamePart.tsx"
import { PasswordPart } from "./PasswordPart.tsx"
import { SessionsPart } from "./SessionsPart.tsx"

export default function AccountRoute() {
  const words = useWords()
  const frame = useFrame()
  createEffect(() => frame.stand({ crumbs: [{ text: words().account.title }], dataAsOf: null }))
  return (
    <>
      <PageHead title={words().account.title} />
      <div class="form-page">
        <LookPart />
        <NamePart />
        <PasswordPart />
        <SessionsPart />
      </div>
    </>
  )
}
