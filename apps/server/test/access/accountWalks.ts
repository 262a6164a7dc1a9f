/** The writes to accounts, doors, second factors, tokens and security settings, for the walk of the trail. */
import { type Client, makeClient } from "@aiwei/client/makeClient"

import { browserOn, openServer, password, type Place, thrownBy } from "../office.ts"
import { type Walk, walk } from "../walks/walk.ts"
import { codeNow } from "./codeNow.ts"

let made = 0
const often = { signInLimit: { windowMs: 60_000, perAddress: 1000, perAccount: 1000 } }

/** By an account of its own: what these do would be in the way of other walks. */
const by = /^account:own\d+$/

export const accountWalks = (
  operator: Client,
  place: Place,
  makeFounder: (name: string) => Promise<unknown>
): Readonly<Record<string, Walk<unknown>>> => {
  const { api } = operator
  const visitors = openServer({ ...place, as: "visitor", logLevel: "none", http: often })

  const fresh = async () => {
    const name = `own${(made += 1)}`
    await api.accounts.add.mutate({ name, password })
    return name
  }
  const signedIn = async () => {
    const { client } = browserOn(visitors)
    const name = await fresh()
    await client.api.session.signIn.mutate({ name, password })
    return { name, own: client.api }
  }
  const begun = async () => {
    const browser = await signedIn()
    const { secret } = await browser.own.account.beginSecondFactor.mutate({ password })
    return { ...browser, code: codeNow(secret), recovery: "" }
  }
  const withFactor = async () => {
    const browser = await begun()
    const codes = await browser.own.account.confirmSecondFactor.mutate({ code: browser.code })
    return { ...browser, recovery: codes.recoveryCodes[0] ?? "" }
  }
  const wrongly = async (name: string) => {
    await thrownBy(makeClient(visitors).api.session.signIn.mutate({ name, password: "wrong" }))
  }

  const settled = async () => {
    const shown = await api.security.show.query()
    const { rules: _rules, leastLength: _least, goodLength: _good, ...is } = shown
    return is
  }

  const three = () => {
    const one = () => ({ name: `three${(made += 1)}`, password })
    return { system: one(), security: one(), audit: one() }
  }

  return {
    "accounts.found": walk({
      by,
      ready: async () => {
        const name = await fresh()
        await makeFounder(name)
        const { client } = browserOn(visitors)
        await client.api.session.signIn.mutate({ name, password })
        return client.api
      },
      right: (own) => own.accounts.found.mutate(three()),
      wrong: () => api.accounts.found.mutate(three())
    }),
    "accounts.disable": walk({
      ready: fresh,
      right: (name) => api.accounts.disable.mutate({ name }),
      wrong: () => api.accounts.disable.mutate({ name: "nobody" })
    }),
    "accounts.enable": walk({
      ready: async () => {
        const name = await fresh()
        await api.accounts.disable.mutate({ name })
        return name
      },
      right: (name) => api.accounts.enable.mutate({ name }),
      wrong: () => api.accounts.enable.mutate({ name: "nobody" })
    }),
    "accounts.unlock": walk({
      ready: async () => {
        const name = await fresh()
        await wrongly(name)
        return name
      },
      right: (name) => api.accounts.unlock.mutate({ name }),
      wrong: () => api.accounts.unlock.mutate({ name: "nobody" })
    }),
    "accounts.endSessions": walk({
      ready: signedIn,
      right: ({ name }) => api.accounts.endSessions.mutate({ name }),
      wrong: () => api.accounts.endSessions.mutate({ name: "nobody" })
    }),
    "accounts.endSecondFactor": walk({
      ready: withFactor,
      right: ({ name }) => api.accounts.endSecondFactor.mutate({ name }),
      wrong: () => api.accounts.endSecondFactor.mutate({ name: "nobody" })
    }),
    "tokens.revoke": walk({
      ready: async () => (await api.tokens.create.mutate({ name: "t", account: await fresh() })).id,
      right: (id) => api.tokens.revoke.mutate({ id }),
      wrong: () => api.tokens.revoke.mutate({ id: "none" })
    }),
    "security.change": walk({
      ready: async () => {
        const is = await settled()
        return { ...is, idleMinutes: 240 - (is.idleMinutes % 2) }
      },
      right: (wanted) => api.security.change.mutate(wanted),
      wrong: async () => {
        const is = await settled()
        return api.security.change.mutate({ ...is, version: "older" })
      }
    }),
    "account.changePassword": walk({
      by,
      ready: signedIn,
      right: ({ own }) =>
        own.account.changePassword.mutate({ current: password, next: `${password} 2` }),
      wrong: () => api.account.changePassword.mutate({ current: password, next: `${password} 2` })
    }),
    "account.beginSecondFactor": walk({
      by,
      ready: signedIn,
      right: ({ own }) => own.account.beginSecondFactor.mutate({ password }),
      wrong: () => api.account.beginSecondFactor.mutate({ password })
    }),
    "account.confirmSecondFactor": walk({
      by,
      ready: begun,
      right: ({ own, code }) => own.account.confirmSecondFactor.mutate({ code }),
      wrong: () => api.account.confirmSecondFactor.mutate({ code: "000000" })
    }),
    "account.newRecoveryCodes": walk({
      by,
      ready: withFactor,
      right: ({ own, recovery }) => own.account.newRecoveryCodes.mutate({ code: recovery }),
      wrong: () => api.account.newRecoveryCodes.mutate({ code: "000000" })
    }),
    "account.endSecondFactor": walk({
      by,
      ready: withFactor,
      right: ({ own, recovery }) =>
        own.account.endSecondFactor.mutate({ password, code: recovery }),
      wrong: () => api.account.endSecondFactor.mutate({ password, code: "000000" })
    }),
    "account.createToken": walk({
      by,
      ready: signedIn,
      right: ({ own }) => own.account.createToken.mutate({ name: "夜间", rights: "read" }),
      wrong: () => api.account.createToken.mutate({ name: "夜间" })
    }),
    "account.revokeToken": walk({
      by,
      ready: async () => {
        const { own } = await signedIn()
        return { own, id: (await own.account.createToken.mutate({ name: "夜间" })).id }
      },
      right: ({ own, id }) => own.account.revokeToken.mutate({ id }),
      wrong: () => api.account.revokeToken.mutate({ id: "none" })
    })
  }
}
