/** `aiwei token create|list|revoke`: what scripts sign in with. A token is printed once. */
import { Option } from "commander"

import type { TokenOptions } from "../accounts/tokenActs.ts"
import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { day } from "../Settings.ts"

const acts = () => import("../accounts/tokenActs.ts")

const creating = async (cli: Cli, name: string, options: TokenOptions) =>
  (await acts()).creating(cli, name, options)
const listing = async (cli: Cli, options: TokenOptions) => (await acts()).listing(cli, options)
const revoking = async (cli: Cli, id: string) => (await acts()).revoking(cli, id)

const whose = () => new Option("--account <name>", "属于哪个账号 / whose")

export const tokenCommand: Define = (program, running) => {
  const parent = program.command("token").description("脚本令牌 / tokens for scripts")
  parent
    .command("create")
    .description("新建令牌，只显示一次 / new token, shown once")
    .argument("<name>")
    .addOption(whose())
    .option("--expires <day>", "到期日 / last day, YYYY-MM-DD", day)
    .addOption(
      new Option("--rights <rights>", "能做什么 / what it may do").choices([
        "read",
        "import",
        "export",
        "all"
      ])
    )
    .action((name, options, command) => running(creating)(command, name, options))
  parent
    .command("list")
    .description("令牌列表 / tokens")
    .addOption(whose())
    .action((options, command) => running(listing)(command, options))
  parent
    .command("revoke")
    .description("停用令牌 / end a token")
    .argument("<id>")
    .action((id, _options, command) => running(revoking)(command, id))
}
