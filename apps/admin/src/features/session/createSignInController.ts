/**
 * Name and password, then a code where the account has a second factor, and what came of them. A refused
 * password is kept, so one letter can be mended; the code is typed anew each time.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { type Credentials, useSignIn } from "@aiwei/queries/sessionQueries"
import { createSignal } from "solid-js"

import { createWait } from "./createWait.ts"

export interface SigningIn {
  readonly isPending: boolean
  readonly error: unknown
  readonly mutate: (who: Credentials, then: { readonly onError: (error: unknown) => void }) => void
}

/** The second step: on from the refusal that asks for a code, until another account is chosen. */
const createCode = () => {
  const [asked, ask] = createSignal(false)
  const [code, setCode] = createSignal("")
  const [recovery, setRecovery] = createSignal(false)
  return {
    asked,
    ask: () => ask(true),
    code,
    setCode,
    recovery,
    useRecovery: (on: boolean) => {
      setRecovery(on)
      setCode("")
    },
    leave: () => {
      ask(false)
      setRecovery(false)
      setCode("")
    }
  }
}

export const createSignInController = (signingIn: SigningIn = useSignIn()) => {
  const [name, setName] = createSignal("")
  const [password, setPassword] = createSignal("")
  const [incomplete, setIncomplete] = createSignal(false)
  const step = createCode()
  const wait = createWait(() => signingIn.error)
  const hear = (error: unknown) => {
    if (domainErrorOf(error)?._tag === "SecondFactorNeeded") step.ask()
    else step.setCode("")
  }
  const signIn = () => {
    const typed = step.code().trim()
    const missing = step.asked() ? typed === "" : name().trim() === "" || password() === ""
    setIncomplete(missing)
    if (missing || signingIn.isPending) return
    const who = { name: name().trim(), password: password() }
    signingIn.mutate(step.asked() ? { ...who, code: typed } : who, { onError: hear })
  }
  return {
    name,
    setName,
    password,
    setPassword,
    incomplete,
    signIn,
    step,
    wait,
    busy: () => signingIn.isPending,
    /** What was thrown; null while nothing was. That a code is asked for is no refusal. */
    refused: () =>
      domainErrorOf(signingIn.error)?._tag === "SecondFactorNeeded" ? null : signingIn.error
  }
}

export type SignInController = ReturnType<typeof createSignInController>
