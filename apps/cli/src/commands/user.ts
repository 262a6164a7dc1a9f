/** `aiwei user add|passwd` and `aiwei token create`. A password comes from standard input or a prompt. */
import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { Ending, wrongUsage } from "../exitCode.ts"
import { day } from "../Settings.ts"

interface AddOptions {
  readonly displayName?: string
}

const passwordFor = async (cli: Cli): Promise<string> => {
  const password = await cli.out.askPassword(cli.words.passwordPrompt)
  if (password === "") throw new Ending(wrongUsage, cli.words.passwordMissing)
  return password
}

const adding = async (cli: Cli, name: string, options: AddOptions) => {
  const { asInput } = await import("../asInput.ts")
  const password = await passwordFor(cli)
  const account = await cli.withClient(({ api }) =>
    api.accounts.add.mutate(asInput({ name, password, ...options }))
  )
  cli.print(account, () => cli.words.accountAdded(name))
}

const changing = async (cli: Cli, name: string) => {
  const password = await passwordFor(cli)
  await cli.withClient(({ api }) => api.accounts.setPassword.mutate({ name, password }))
  cli.print({ name }, () => cli.words.passwordChanged(name))
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
  if (cli.settings.json !== true) cli.out.note(cli.words.tokenOnce)
}

export const userCommand: Define = (program, running) => {
  const parent = program.command("user").description("账号 / accounts")
  parent
    .command("add")
    .description(
      "新建账号（密码从标准输入读）/ new account; the password is read from standard input"
    )
    .argument("<name>")
    .option("--display-name <text>", "显示名 / display name")
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
