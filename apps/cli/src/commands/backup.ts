/**
 * `aiwei backup create|list|verify|restore`. Without `--server` the last three need no database that can
 * be opened: they are for the day when it cannot.
 */
import { type Cli, placeOf } from "../Cli.ts"
import type { Define } from "../define.ts"
import { dataHasErrors, Ending, refused, wrongUsage } from "../exitCode.ts"
import { orRefused } from "../orRefused.ts"

const creating = async (cli: Cli) => {
  const words = cli.words.backups
  const made = await cli.withClient(({ api }) => api.backups.create.mutate())
  const path =
    cli.settings.server === undefined
      ? (await import("@aiwei/server/backup")).backupPath(placeOf(cli.settings), made.file)
      : made.file
  const doubts = made.contradictions
  cli.print({ ...made, path }, () =>
    doubts.length > 0
      ? words.contradictory(doubts)
      : words.made(path, { ...made, files: made.files.length })
  )
  return doubts.length > 0 ? dataHasErrors : undefined
}

const listed = async ({ settings, withClient }: Cli) => {
  if (settings.server !== undefined) return withClient(({ api }) => api.backups.list.query())
  const { listBackups } = await import("@aiwei/server/backup")
  return listBackups(placeOf(settings))
}

const listing = async (cli: Cli) => {
  const [view, { backupsText }] = await Promise.all([listed(cli), import("../text/backupsText.ts")])
  cli.print(view, () => backupsText(cli.words, view))
  if (view.tooOld && view.backups.length > 0) cli.out.note(cli.words.backups.tooOld)
}

const looked = async (cli: Cli, file: string) => {
  if (cli.settings.server !== undefined) {
    const examined = await cli.withClient(({ api }) => api.backups.verify.mutate({ file }))
    return { file, ...examined }
  }
  const { verifyBackup } = await import("@aiwei/server/backup")
  return verifyBackup(placeOf(cli.settings), file).catch(orRefused(cli))
}

const verifying = async (cli: Cli, given: string | undefined) => {
  const words = cli.words.backups
  const file = given ?? (await listed(cli)).backups[0]?.file
  if (file === undefined) throw new Ending(refused, words.none)
  const found = await looked(cli, file)
  cli.print(found, () =>
    found.ok ? words.whole(file, found.rowHash) : words.damaged(file, found.faults)
  )
  return found.ok ? undefined : dataHasErrors
}

const restoring = async (cli: Cli, file: string) => {
  const words = cli.words.backups
  if (cli.settings.server !== undefined) throw new Ending(wrongUsage, words.notRemote)
  const { restore } = await import("@aiwei/server/backup")
  const done = await restore(placeOf(cli.settings), file).catch(orRefused(cli))
  cli.print(done, () => words.restored(done))
}

export const backupCommand: Define = (program, running) => {
  const parent = program.command("backup").description("备份 / backups")
  parent
    .command("create")
    .description("备份数据库和原表并验证 / copy database and workbooks, and prove the copy")
    .action((_options, command) => running(creating)(command))
  parent
    .command("list")
    .description("列出备份 / list the backups")
    .action((_options, command) => running(listing)(command))
  parent
    .command("verify")
    .description("核对备份，默认最新一份 / look at a backup again; the newest by default")
    .argument("[file]", "名称或路径 / name or path")
    .action((file, _options, command) => running(verifying)(command, file))
  parent
    .command("restore")
    .description("恢复备份，原数据保留 / put a backup back; what was there is kept aside")
    .argument("<file>", "名称或路径 / name or path")
    .action((file, _options, command) => running(restoring)(command, file))
}
