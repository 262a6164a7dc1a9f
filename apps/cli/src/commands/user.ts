/** `aiwei user …`: accounts and what they may do. A password comes from standard input or a prompt. */
import { type Command, Option } from "commander"

import type { Adding, Granting, Spanning } from "../accounts/userActs.ts"
import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { day } from "../Settings.ts"
import { accountWords } from "../words/accounts.ts"

const acts = () => import("../accounts/userActs.ts")

const grantable = Object.keys(accountWords.zh.roles).filter((role) => role !== "founder")

const roleOption = () => new Option("--role <role>", "角色 / role").choices(grantable)

const ofPlace = (command: Command): Command =>
  command.option("--place <place>", "只限此单位及其下级 / for this place and what is below")

const adding = async (cli: Cli, name: string, options: Adding) =>
  (await acts()).adding(cli, name, options)
const listing = async (cli: Cli) => (await acts()).listing(cli)
const changing = async (cli: Cli, name: string) => (await acts()).changing(cli, name)
const granting = async (cli: Cli, name: string, options: Spanning) =>
  (await acts()).granting(cli, name, options)
const revoking = async (cli: Cli, name: string, options: Granting & Pick<Spanning, "role">) =>
  (await acts()).revoking(cli, name, options)

const care = {
  disable: "停用，结束其全部登录 / close it; its sessions end",
  enable: "重新启用 / open it again",
  unlock: "忘掉失败的登录次数 / forget its failed sign-ins"
} as const

const rights: Define = (parent, running) => {
  ofPlace(parent.command("grant").description("授予角色 / grant a role").argument("<name>"))
    .addOption(roleOption().makeOptionMandatory())
    .option("--from <day>", "开始日 / first day, YYYY-MM-DD", day)
    .option("--until <day>", "最后一日 / last day, YYYY-MM-DD", day)
    .action((name, options, command) => running(granting)(command, name, options))
  ofPlace(parent.command("revoke").description("收回角色 / take a role away").argument("<name>"))
    .addOption(roleOption().makeOptionMandatory())
    .action((name, options, command) => running(revoking)(command, name, options))
}

export const userCommand: Define = (program, running) => {
  const parent = program.command("user").description("账号与权限 / accounts and rights")
  ofPlace(
    parent
      .command("add")
      .description(
        "新建账号（密码从标准输入读）/ new account; the password is read from standard input"
      )
      .argument("<name>")
      .option("--display-name <text>", "显示名 / display name")
      .addOption(roleOption())
  ).action((name, options, command) => running(adding)(command, name, options))
  parent
    .command("list")
    .description("账号列表 / accounts")
    .action((_options, command) => running(listing)(command))
  parent
    .command("passwd")
    .description("改密码（从标准输入读）/ change a password, read from standard input")
    .argument("<name>")
    .action((name, _options, command) => running(changing)(command, name))
  for (const what of ["disable", "enable", "unlock"] as const) {
    const work = async (cli: Cli, name: string) => (await acts()).caring(what)(cli, name)
    parent
      .command(what)
      .description(care[what])
      .argument("<name>")
      .action((name, _options, command) => running(work)(command, name))
  }
  rights(parent, running)
}
