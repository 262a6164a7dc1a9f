/** `aiwei user add|passwd` and `aiwei token create`. A password comes from standard input or a prompt. */
import type { Client } from "@aiwei/client/makeClient"
import type { GrantedRole } from "@aiwei/domain/access/rights/Role"
import { Option } from "commander"

import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { Ending, wrongUsage } from "../exitCode.ts"
import { day } from "../Settings.ts"
import { accountWords } from "../words/accounts.ts"

interface AddOptions {
  readonly displayName?: string
  readonly role?: GrantedRole
  readonly place?: string
}

interface Granting {
  readonly role?: GrantedRole
  readonly place?: string
}

/** The account stays when the role is refused: that is said before the reason is. */
const addingRole = async (cli: Cli, client: Client, name: string, { role, place }: Granting) => {
  if (role === undefined) return null
  const { asInput } = await import("../asInput.ts")
  const asked = asInput({ account: name, role, place })
  return client.api.grants.add.mutate(asked).catch((thrown: unknown) => {
    cli.out.note(cli.words.accounts.addedWithout(name, cli.words.accounts.roles[role]))
    throw thrown
  })
}

const adding = async (cli: Cli, name: string, { displayName, ...granting }: AddOptions) => {
  const { role, place } = granting
  const words = cli.words.accounts
  if (place !== undefined && role === undefined) throw new Ending(wrongUsage, words.placeAlone)
  const { asInput } = await import("../asInput.ts")
  const { askedPassword } = await import("../accounts/askedPassword.ts")
  const password = await askedPassword(cli)
  const made = await cli.withClient(async (client) => {
    const account = await client.api.accounts.add.mutate(asInput({ name, password, displayName }))
    return { ...account, grant: await addingRole(cli, client, name, granting) }
  })
  cli.print(made, () =>
    [
      words.added(name),
      ...(role ? [words.granted(name, words.roles[role], place ?? null)] : [])
    ].join("\n")
  )
}

const changing = async (cli: Cli, name: string) => {
  const { askedPassword } = await import("../accounts/askedPassword.ts")
  const password = await askedPassword(cli)
  await cli.withClient(({ api }) => api.accounts.setPassword.mutate({ name, password }))
  cli.print({ name }, () => cli.words.accounts.passwordChanged(name))
}

interface TokenOptions {
  readonly account?: string
  readonly expires?: string
}

const creating = async (cli: Cli, name: string, { account, expires }: TokenOptions) => {
  const { asInput } = await import("../asInput.ts")
  const made = await cli.withClient(({ api }) =>
    api.tokens.create.mutate(asInput({ name, account, expiresOn: expires }))
  )
  cli.print(made, () => made.token)
  if (cli.settings.json !== true) cli.out.note(cli.words.accounts.tokenOnce)
}

const grantable = Object.keys(accountWords.zh.roles).filter((role) => role !== "founder")

const roleOption = () =>
  new Option("--role <role>", "同时授予的角色 / role to grant").choices(grantable)

export const userCommand: Define = (program, running) => {
  const parent = program.command("user").description("账号 / accounts")
  parent
    .command("add")
    .description(
      "新建账号（密码从标准输入读）/ new account; the password is read from standard input"
    )
    .argument("<name>")
    .option("--display-name <text>", "显示名 / display name")
    .addOption(roleOption())
    .option("--place <place>", "只限此单位及其下级 / for this place and what is below")
    .action((name, options, command) => running(adding)(command, name, options))
  parent
    .command("passwd")
    .description("改密码 / change a password")
    .argument("<name>")
    .action((name, _options, command) => running(changing)(command, name))
}

export const tokenCommand: Define = (program, running) => {
  program
    .command("token")
    .description("脚本令牌 / tokens for scripts")
    .command("create")
    .description("新建令牌，只显示一次 / new token, shown once")
    .argument("<name>")
    .option("--account <name>", "属于哪个账号 / whose")
    .option("--expires <day>", "到期日 / YYYY-MM-DD", day)
    .action((name, options, command) => running(creating)(command, name, options))
}
