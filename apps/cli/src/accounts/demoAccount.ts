/**
 * The account by which a visitor of the demo signs in. It is made once: whoever comes later knows its
 * password, or sets a new one.
 */
import { randomBytes } from "node:crypto"

import type { Client } from "@aiwei/client/makeClient"
import { readablePassword } from "@aiwei/domain/access/readablePassword"

import type { Cli } from "../Cli.ts"

const name = "admin"

const placeText = ({ databaseUrl }: Cli["settings"], data: string): string =>
  databaseUrl === undefined ? `--data ${data}` : "--database-url …"

export const demoAccount = async (cli: Cli, client: Client, data: string): Promise<void> => {
  const words = cli.words.accounts
  const there = await client.api.accounts.list.query()
  if (there.length > 0) {
    const known = there.some((account) => account.name === name)
    if (known) cli.out.note(words.demoAccountKnown(name, placeText(cli.settings, data)))
    return
  }
  const password = readablePassword(randomBytes(32).toString("base64url"))
  await client.api.accounts.add.mutate({ name, displayName: "示例管理员", password })
  await client.api.grants.add.mutate({ account: name, role: "officeAdmin" })
  cli.out.note(words.demoAccount({ name, password }))
}
