/** Setting up a second factor: the password, the secret in the telephone, one code, the codes to recover with. */
import { type BegunFactor, useFactorDeeds } from "@aiwei/queries/own/factorQueries"
import { createSignal } from "solid-js"

export const createSetUp = () => {
  const { begin, confirm } = useFactorDeeds()
  const [password, setPassword] = createSignal("")
  const [code, setCode] = createSignal("")
  const [missing, setMissing] = createSignal(false)
  const [begun, setBegun] = createSignal<BegunFactor | null>(null)
  const [codes, setCodes] = createSignal<ReadonlyArray<string> | null>(null)
  const start = () => {
    setMissing(password() === "")
    if (missing()) return
    begin.mutate(password(), {
      onSuccess: (made) => {
        setBegun(made)
        setPassword("")
      }
    })
  }
  const finish = () => {
    setMissing(code().trim() === "")
    if (missing()) return
    confirm.mutate(code().trim(), {
      onSuccess: ({ recoveryCodes }) => setCodes(recoveryCodes),
      onError: () => setCode("")
    })
  }
  const leave = () => {
    setBegun(null)
    setCode("")
    setMissing(false)
    begin.reset()
    confirm.reset()
  }
  return {
    password,
    setPassword,
    code,
    setCode,
    missing,
    begun,
    codes,
    start,
    finish,
    leave,
    busy: () => begin.isPending || confirm.isPending,
    refused: () => (begun() === null ? begin.error : confirm.error)
  }
}

export type SetUpState = ReturnType<typeof createSetUp>
