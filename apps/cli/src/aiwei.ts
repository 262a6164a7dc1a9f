/** The command tree. Every command is defined in its own file and loads what it needs when it runs. */
import { Command, CommanderError } from "commander"

import { type Cli, cliFor } from "./Cli.ts"
import { assessCommand } from "./commands/assess.ts"
import { auditCommand } from "./commands/audit.ts"
import { backupCommand } from "./commands/backup.ts"
import { completionCommand } from "./commands/completion.ts"
import { dbCommand, doctorCommand } from "./commands/db.ts"
import { demoCommand } from "./commands/demo.ts"
import { dutyCommand } from "./commands/duty.ts"
import { evidenceCommand } from "./commands/evidence/evidence.ts"
import { inspectionCommand } from "./commands/evidence/inspection.ts"
import { ledgerCommand } from "./commands/evidence/ledger.ts"
import { explainCommand } from "./commands/explain.ts"
import { exportCommand } from "./commands/export.ts"
import { importCommand } from "./commands/import.ts"
import { appealCommand } from "./commands/months/appeal.ts"
import { appraiseCommand } from "./commands/months/appraise.ts"
import { awardCommand } from "./commands/months/award.ts"
import { calendarCommand } from "./commands/months/calendar.ts"
import { drawCommand } from "./commands/months/draw.ts"
import { inspectorsCommand } from "./commands/months/inspectors.ts"
import { whatIfCommand } from "./commands/months/whatIf.ts"
import { orgCommand } from "./commands/org.ts"
import { contactCommand } from "./commands/overlays/contact.ts"
import { frontageCommand } from "./commands/overlays/frontage.ts"
import { partnerCommand } from "./commands/overlays/partner.ts"
import { recordCommand } from "./commands/overlays/record.ts"
import { groupCommand } from "./commands/people/group.ts"
import { organisationCommand } from "./commands/people/organisation.ts"
import { peopleCommand } from "./commands/people/people.ts"
import { personalCommand } from "./commands/people/personal.ts"
import { letterCommand } from "./commands/plan/letter.ts"
import { ruleCommand } from "./commands/plan/rule.ts"
import { taskCommand } from "./commands/plan/task.ts"
import { rankCommand } from "./commands/rank.ts"
import { schemeCommand } from "./commands/scheme.ts"
import { serveCommand } from "./commands/serve.ts"
import { tokenCommand } from "./commands/token.ts"
import { userCommand } from "./commands/user.ts"
import { webhookCommand } from "./commands/webhook.ts"
import type { Define } from "./define.ts"
import { Ending, fine, internal, wrongUsage } from "./exitCode.ts"
import { type Output, terminal } from "./Output.ts"
import { withSettings } from "./Settings.ts"
import { helpTitle } from "./words/helpTitles.ts"
import { usageText } from "./words/usageText.ts"
import { zh } from "./words/zh.ts"

const version = "0.1.0"

const commands: ReadonlyArray<Define> = [
  serveCommand,
  demoCommand,
  importCommand,
  orgCommand,
  peopleCommand,
  personalCommand,
  dutyCommand,
  contactCommand,
  partnerCommand,
  frontageCommand,
  recordCommand,
  groupCommand,
  organisationCommand,
  letterCommand,
  taskCommand,
  ruleCommand,
  schemeCommand,
  rankCommand,
  appealCommand,
  appraiseCommand,
  awardCommand,
  calendarCommand,
  drawCommand,
  whatIfCommand,
  inspectorsCommand,
  inspectionCommand,
  evidenceCommand,
  ledgerCommand,
  explainCommand,
  assessCommand,
  exportCommand,
  userCommand,
  tokenCommand,
  auditCommand,
  webhookCommand,
  backupCommand,
  dbCommand,
  doctorCommand,
  completionCommand
]

/** Commander reports wrong usage by throwing; help and version are thrown too, and are fine. */
const codeOfUsage = (error: CommanderError): number => (error.exitCode === 0 ? fine : wrongUsage)

const told = async (thrown: unknown, cli: Cli | null, out: Output): Promise<number> => {
  const { failureOf } = await import("./failure.ts")
  const failure = failureOf(thrown, cli?.words ?? zh)
  if (failure.text !== "")
    out.note(failure.tag === "" ? failure.text : `${failure.tag}: ${failure.text}`)
  return failure.code
}

/** Every sub-command writes its usage errors to the same place and throws instead of exiting. */
const settled = (command: Command, out: Output): void => {
  command.helpOption("-h, --help", "用法 / help").configureHelp({
    showGlobalOptions: true,
    styleTitle: helpTitle
  })
  if (command.commands.length > 0) command.helpCommand("help [command]", "某个命令的用法 / help")
  command.exitOverride().configureOutput({
    writeOut: (text) => out.data(text.trimEnd()),
    writeErr: (text) => out.note(text.trimEnd()),
    outputError: (text, write) => write(usageText(text))
  })
  for (const child of command.commands) settled(child, out)
}

export const run = async (argv: ReadonlyArray<string>, out: Output = terminal): Promise<number> => {
  const program = withSettings(new Command("aiwei"))
    .description("爱卫：街道爱卫办的考核、排名与台账 / Patriotic Health Campaign office software")
    .version(version, "-V, --version", "版本 / version")
    .showHelpAfterError("用 --help 查看用法 / see --help")
  let code = fine
  let cli: Cli | null = null
  const running =
    <A extends ReadonlyArray<unknown>>(work: (cli: Cli, ...args: A) => Promise<number | void>) =>
    async (command: Command, ...args: A): Promise<void> => {
      cli = cliFor(command, out)
      code = (await work(cli, ...args)) ?? fine
    }
  for (const define of commands) define(program, running)
  settled(program, out)
  try {
    await program.parseAsync([...argv], { from: "user" })
    return code
  } catch (thrown) {
    if (thrown instanceof CommanderError) return codeOfUsage(thrown)
    if (thrown instanceof Ending && thrown.code === internal) return internal
    return told(thrown, cli, out)
  }
}
