/**
 * Who a request is from: a bearer token, else the session's cookie, else (in process) the operator of
 * the machine. Answers are remembered for seconds, by the hash of the secret, so that a page that
 * asks ten things looks a session up once; whatever changes accounts here forgets them all.
 */
import type { AppServices } from "@aiwei/api/AppServices"
import { Access } from "@aiwei/domain/access/Access"
import type { AccountView } from "@aiwei/domain/access/Account"
import type { Owed } from "@aiwei/domain/access/owed"
import { everything, type Held } from "@aiwei/domain/access/rights/Held"
import type { Known } from "@aiwei/domain/access/sessions/recognised"
import { type ManagedRuntime, Option } from "effect"

import { operatorName } from "./operatorName.ts"
import { sessionIn } from "./sessionCookie.ts"
import { sha256Of } from "./sha256Of.ts"

export interface Identity {
  readonly kind: "account" | "operator"
  readonly name: string
  readonly account: AccountView | null
  readonly held: Held
  readonly owes: ReadonlyArray<Owed>
  /** `token:NAME` of a script; null where the caller's own word must do. */
  readonly client: string | null
}

export interface Identities {
  /** `secure`: it came over https. */
  readonly of: (headers: Headers, secure: boolean) => Identity | null | Promise<Identity | null>
  readonly forget: () => void
}

const rememberedMs = 3000
const mostRemembered = 10_000
const bearer = /^Bearer\s+(\S{1,300})$/i

const localOperator = (): Identity => ({
  kind: "operator",
  name: operatorName(),
  account: null,
  held: everything,
  owes: [],
  client: null
})

const byAccount = ({ account, held, owes, client }: Known): Identity => ({
  kind: "account",
  name: account.name,
  account,
  held,
  owes,
  client
})

type Credential = { readonly kind: "session" | "token" | "name"; readonly secret: string }

/** A header that is there decides: a wrong token is not helped by a cookie. */
const credentialIn = (headers: Headers, secure: boolean): Credential | null => {
  const authorization = headers.get("authorization")
  if (authorization !== null) {
    return { kind: "token", secret: bearer.exec(authorization)?.[1] ?? "" }
  }
  const secret = sessionIn(headers.get("cookie"), secure)
  return secret === null ? null : { kind: "session", secret }
}

export const makeIdentities = (
  runtime: ManagedRuntime.ManagedRuntime<AppServices, never>,
  operator: boolean,
  /** Whoever may open the data folder may act with less than that: as this account. */
  account: string | null = null
): Identities => {
  const nobody = operator ? localOperator() : null
  const remembered = new Map<string, { readonly who: Identity | null; readonly until: number }>()

  let generation = 0

  const lookedUp = async (key: string, { kind, secret }: Credential): Promise<Identity | null> => {
    const begun = generation
    const found = await runtime.runPromise(
      Access.use((access) => {
        if (kind === "name") return access.currentByName(secret)
        return kind === "token" ? access.currentByToken(secret) : access.currentBySession(secret)
      })
    )
    const who = Option.getOrNull(Option.map(found, byAccount))
    if (remembered.size >= mostRemembered) remembered.clear()
    // What was looked up before a change must not be remembered after it.
    if (begun === generation) remembered.set(key, { who, until: performance.now() + rememberedMs })
    return who
  }

  return {
    of: (headers, secure) => {
      const credential =
        credentialIn(headers, secure) ??
        (account === null ? null : { kind: "name", secret: account })
      if (credential === null) return nobody
      const key = sha256Of(`${credential.kind} ${credential.secret}`)
      const known = remembered.get(key)
      return known !== undefined && known.until > performance.now()
        ? known.who
        : lookedUp(key, credential)
    },
    forget: () => {
      generation += 1
      remembered.clear()
    }
  }
}
