/** What `aiwei token …` does: for another account as the operator, with `--as` for that account itself. */
import type { TokenPreset } from "@aiwei/domain/access/Account"

import { asInput } from "../asInput.ts"
import type { Cli } from "../Cli.ts"
import { tokensText } from "../text/accountsText.ts"

export interface TokenOptions {
  readonly account?: string
  readonly expires?: string
  readonly rights?: TokenPreset
}

const isOwn = ({ settings }: Cli, account?: string): boolean =>
  settings.as !== undefined && account === undefined

export const creating = async (
  cli: Cli,
  name: string,
  { account, expires, rights }: TokenOptions
) => {
  const own = { name, expiresOn: expires, rights }
  const made = await cli.withClient(({ api }) =>
    isOwn(cli, account)
      ? api.account.createToken.mutate(asInput(own))
      : api.tokens.create.mutate(asInput({ ...own, account }))
  )
  cli.print(made, () => made.token)
  if (cli.settings.json !== true) cli.out.note(cli.words.accounts.tokenOnce)
}

export const listing = async (cli: Cli, { account }: Pick<TokenOptions, "account">) => {
  const rows = await cli.withClient(({ api }) =>
    isOwn(cli, account)
      ? api.account.tokens.query()
      : api.tokens.list.query(account === undefined ? undefined : { account })
  )
  cli.print(rows, () => tokensText(cli.words.accounts, rows))
}

export const revoking = async (cli: Cli, id: string) => {
  await cli.withClient(({ api }) =>
    isOwn(cli) ? api.account.revokeToken.mutate({ id }) : api.tokens.revoke.mutate({ id })
  )
  cli.print({ id }, () => cli.words.accounts.tokenRevoked(id))
}
