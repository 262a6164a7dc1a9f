/** Accounts and what they are given, each write once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"

import { password } from "../office.ts"
import { nothing, type Walk, walk } from "./walk.ts"

let made = 0

/** `name` is an account that is there. */
export const administrationWalks = (
  { api }: Client,
  name: string
): Readonly<Record<string, Walk<unknown>>> => ({
  "accounts.add": walk({
    ready: nothing,
    right: () => api.accounts.add.mutate({ name: `new${(made += 1)}`, password }),
    wrong: () => api.accounts.add.mutate({ name, password })
  }),
  "accounts.setPassword": walk({
    ready: nothing,
    right: () => api.accounts.setPassword.mutate({ name, password }),
    wrong: () => api.accounts.setPassword.mutate({ name: "nobody", password })
  }),
  "grants.add": walk({
    ready: async () => {
      const account = `held${(made += 1)}`
      await api.accounts.add.mutate({ name: account, password })
      return account
    },
    right: (account) => api.grants.add.mutate({ account, role: "inspector" }),
    wrong: () => api.grants.add.mutate({ account: name, role: "auditAdmin" })
  }),
  "grants.revoke": walk({
    ready: async () => {
      const account = `freed${(made += 1)}`
      await api.accounts.add.mutate({ name: account, password })
      return (await api.grants.add.mutate({ account, role: "inspector" })).id
    },
    right: (id) => api.grants.revoke.mutate({ id }),
    wrong: () => api.grants.revoke.mutate({ id: "none" })
  }),
  "tokens.create": walk({
    ready: nothing,
    right: () => api.tokens.create.mutate({ name: "t", account: name }),
    wrong: () => api.tokens.create.mutate({ name: "t", account: "nobody" })
  })
})
