/** `/sign-in?next=…&founded=1`: after signing in, back to where the visitor wanted to go. */
import { useSession } from "@aiwei/queries/sessionQueries"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { createEffect } from "solid-js"

import { createSignInController } from "./createSignInController.ts"
import { safeNext } from "./safeNext.ts"
import { SignInView } from "./SignInView.tsx"

export default function SignInRoute() {
  const [search] = useSearchParams<{ next?: string; founded?: string }>()
  const navigate = useNavigate()
  const session = useSession()
  const controller = createSignInController()
  createEffect(() => {
    if (session.data) navigate(safeNext(search.next), { replace: true })
  })
  return <SignInView controller={controller} founded={search.founded !== undefined} />
}
