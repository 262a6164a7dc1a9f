/**
 * Accounts that may do an office's work and care for the installation, made in a data folder before anything is served from it. Without
 * one a server begins with its founder, who may found the administrators and see nothing else.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { type Client, makeClient } from "@aiwei/client/makeClient"
import { serverInProcess } from "@aiwei/server/inProcess"

export interface Account {
  readonly name: string
  readonly password: string
}

export const officeAdmin: Account = { name: "admin", password: "heng-shui-2026-ai-wei" }

/** Who cares for the installation, each with the pages of their own. */
export const administrators = {
  system: { name: "sysadmin", password: "three tall poplars", role: "systemAdmin" },
  security: { name: "secadmin", password: "a gate that squeaks", role: "securityAdmin" },
  audit: { name: "auditor", password: "ink on every page", role: "auditAdmin" }
} as const

/** Runs something as the operator of the folder, whom nobody asks for a password. */
export const asOperator = async <Answer>(
  data: string,
  work: (api: Client["api"]) => Promise<Answer>
): Promise<Answer> => {
  const server = serverInProcess({ data })
  try {
    return await work(makeClient(server).api)
  } finally {
    await server.close()
  }
}

const isRefusedAs = (tag: string) => (error: unknown) => {
  if (domainErrorOf(error)?._tag !== tag) throw error
}

/** Also where the account is already there, as in a folder that a demo has prepared. */
export const prepareAccount = (data: string): Promise<void> =>
  asOperator(data, async (api) => {
    const { name, password } = officeAdmin
    await api.accounts.add
      .mutate({ name, displayName: "爱卫办", password })
      .catch(isRefusedAs("AccountNameTaken"))
    await api.accounts.setPassword.mutate({ name, password })
    await api.grants.add
      .mutate({ account: name, role: "officeAdmin" })
      .catch(isRefusedAs("GrantRefused"))
    for (const one of Object.values(administrators)) {
      await api.accounts.add
        .mutate({ name: one.name, password: one.password })
        .catch(isRefusedAs("AccountNameTaken"))
      await api.grants.add
        .mutate({ account: one.name, role: one.role })
        .catch(isRefusedAs("GrantRefused"))
    }
  })
