/** `/sign-in?next=…`: after signing in, back to where the visitor wanted to go. */
import { useSession } from "@aiwei/queries/sessionQueries"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { createEffect } from "solid-js"

import { createSignInController } from "./createSignInController.ts"
import { SignInView } from "./SignInView.tsx"

/** Only an address of this app: a link from outside must not send anybody elsewhere. */
export const safeNext = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) ? next : "/"

export default function SignInRoute() {
  const [search] = useSearchParams<{ next?: string }>()
  const navigate = useNavigate()
  const session = useSession()
  const controller = createSignInController()
  createEffect(() => {
    if (session.data) navigate(safeNext(search.next), { replace: true })
  })
  return <SignInView controller={controller} />
}
