/** What `aiwei user …` does. Each loads its words and its client when it runs. */
import type { Client } from "@aiwei/client/makeClient"
import type { GrantedRole } from "@aiwei/domain/access/rights/Role"

import { asInput } from "../asInput.ts"
import type { Cli } from "../Cli.ts"
import { Ending, refused, wrongUsage } from "../exitCode.ts"
import { accountsText } from "../text/accountsText.ts"
import { askedPassword } from "./askedPassword.ts"

export interface Granting {
  readonly role?: GrantedRole
  readonly place?: string
}

export interface Adding extends Granting {
  readonly displayName?: string
}

export interface Spanning extends Granting {
  readonly role: GrantedRole
  readonly from?: string
  readonly until?: string
}

/** The account stays when the role is refused: that is said before the reason is. */
const addingRole = async (cli: Cli, client: Client, name: string, { role, place }: Granting) => {
  if (role === undefined) return null
  const asked = asInput({ account: name, role, place })
  return client.api.grants.add.mutate(asked).catch((thrown: unknown) => {
    cli.out.note(cli.words.accounts.addedWithout(name, cli.words.accounts.roles[role]))
    throw thrown
  })
}

export const adding = async (cli: Cli, name: string, { displayName, ...granting }: Adding) => {
  const { role, place } = granting
  const words = cli.words.accounts
  if (place !== undefined && role === undefined) throw new Ending(wrongUsage, words.placeAlone)
  const password = await askedPassword(cli)
  const made = await cli.withClient(async (client) => {
    const account = await client.api.accounts.add.mutate(asInput({ name, password, displayName }))
    return { ...account, grant: await addingRole(cli, client, name, granting) }
  })
  const granted = role === undefined ? [] : [words.granted(name, words.roles[role], place ?? null)]
  cli.print(made, () => [words.added(name), ...granted].join("\n"))
}

export const changing = async (cli: Cli, name: string) => {
  const password = await askedPassword(cli)
  await cli.withClient(({ api }) => api.accounts.setPassword.mutate({ name, password }))
  cli.print({ name }, () => cli.words.accounts.passwordChanged(name))
}

export const listing = async (cli: Cli) => {
  const rows = await cli.withClient(({ api }) => api.accounts.list.query())
  cli.print(rows, () => accountsText(cli.words.accounts, rows))
}

export const granting = async (cli: Cli, name: string, { role, place, from, until }: Spanning) => {
  const asked = asInput({ account: name, role, place, from, until })
  const made = await cli.withClient(({ api }) => api.grants.add.mutate(asked))
  const { granted, roles } = cli.words.accounts
  cli.print(made, () => granted(name, roles[role], place ?? null))
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase()

/** The one grant that is meant; a place is needed where the role is held for several. */
const grantMeant = async (cli: Cli, client: Client, name: string, { role, place }: Granting) => {
  const words = cli.words.accounts
  const account = (await client.api.accounts.list.query()).find((one) => sameName(name, one.name))
  const held = (account?.grants ?? []).filter(
    (grant) =>
      grant.role === role &&
      (place === undefined || place === grant.placeId || place === grant.placeName)
  )
  const [only, ...others] = held
  if (only === undefined) throw new Ending(refused, words.noSuchGrant(name))
  if (others.length > 0) throw new Ending(wrongUsage, words.severalGrants(name))
  return only
}

export const revoking = async (cli: Cli, name: string, asked: Granting & { role: GrantedRole }) => {
  const grant = await cli.withClient(async (client) => {
    const meant = await grantMeant(cli, client, name, asked)
    await client.api.grants.revoke.mutate({ id: meant.id })
    return meant
  })
  const { revoked, roles } = cli.words.accounts
  cli.print({ name, revoked: grant }, () => revoked(name, roles[asked.role]))
}

type Care = "disable" | "enable" | "unlock"

export const caring = (what: Care) => async (cli: Cli, name: string) => {
  await cli.withClient(({ api }) => api.accounts[what].mutate({ name }))
  cli.print({ name }, () => cli.words.accounts.cared[what](name))
}
