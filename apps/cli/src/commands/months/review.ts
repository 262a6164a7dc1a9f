/** `aiwei rank submit|approve|return|withdraw|review`: a month on its way to the wall. */
import type { Outputs } from "@aiwei/client/Outputs"
import { type Command, Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { month } from "../../Settings.ts"

/** Written out: the domain is loaded only when a command runs. */
const roles = ["officeAdmin", "leader", "inspector", "districtViewer"] as const

interface Common {
  readonly office?: string
}

const shown = async (cli: Cli, view: Outputs["publications"]["review"]) => {
  const { reviewText } = await import("../../text/months/reviewText.ts")
  cli.print(view, () => reviewText(cli, view))
}

const asked = () => import("../../asInput.ts")

const submitting = async (
  cli: Cli,
  period: string,
  options: Common & { readonly reason?: string }
) => {
  const { asInput } = await asked()
  const wanted = asInput({ period, ...options })
  await shown(cli, await cli.withClient(({ api }) => api.publications.submit.mutate(wanted)))
}

const approving = async (
  cli: Cli,
  period: string,
  options: Common & { readonly role?: (typeof roles)[number] }
) => {
  const { asInput } = await asked()
  const wanted = asInput({ period, ...options })
  await shown(cli, await cli.withClient(({ api }) => api.publications.approve.mutate(wanted)))
}

const returning = async (
  cli: Cli,
  period: string,
  options: Common & { readonly reason: string }
) => {
  const { asInput } = await asked()
  const wanted = asInput({ period, ...options })
  await shown(cli, await cli.withClient(({ api }) => api.publications.return.mutate(wanted)))
}

const withdrawing = async (cli: Cli, period: string, options: Common) => {
  const { asInput } = await asked()
  const wanted = asInput({ period, ...options })
  await shown(cli, await cli.withClient(({ api }) => api.publications.withdraw.mutate(wanted)))
}

const showing = async (cli: Cli, period: string, options: Common) => {
  const { asInput } = await asked()
  const wanted = asInput({ period, ...options })
  await shown(cli, await cli.withClient(({ api }) => api.publications.review.query(wanted)))
}

export const reviewCommands = (parent: Command, running: Parameters<Define>[1]): void => {
  const command = (name: string, description: string) =>
    parent
      .command(name)
      .description(description)
      .argument("<period>", "月份 / YYYY-MM", month)
      .option("--office <code>", "街道代码 / office code")
  command("submit", "送审并公示 / hand in for review and notice")
    .option("--reason <text>", "更正原因 / why, for a correction")
    .action((period, options, own) => running(submitting)(own, period, options))
  command("approve", "以本人角色审签 / approve by a role one holds")
    .addOption(new Option("--role <role>", "角色 / role").choices(roles))
    .action((period, options, own) => running(approving)(own, period, options))
  command("return", "退回送审 / return it")
    .requiredOption("--reason <text>", "原因 / why")
    .action((period, options, own) => running(returning)(own, period, options))
  command("withdraw", "撤回本人的送审 / take one's own submission back").action(
    (period, options, own) => running(withdrawing)(own, period, options)
  )
  command("review", "公示和审签进度 / how far it is, and what is noticed").action(
    (period, options, own) => running(showing)(own, period, options)
  )
}
