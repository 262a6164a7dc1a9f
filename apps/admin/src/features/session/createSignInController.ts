/** Name and password, and what came of them. A refused password is kept, so one letter can be mended. */
import { useSignIn } from "@aiwei/queries/sessionQueries"
import { createSignal } from "solid-js"

export const createSignInController = () => {
  const [name, setName] = createSignal("")
  const [password, setPassword] = createSignal("")
  const [incomplete, setIncomplete] = createSignal(false)
  const signingIn = useSignIn()
  const signIn = () => {
    const missing = name().trim() === "" || password() === ""
    setIncomplete(missing)
    if (!missing) signingIn.mutate({ name: name().trim(), password: password() })
  }
  return {
    name,
    setName,
    password,
    setPassword,
    incomplete,
    signIn,
    busy: () => signingIn.isPending,
    /** What was thrown; null while nothing was. */
    refused: () => signingIn.error
  }
}

export type SignInController = ReturnType<typeof createSignInController>
