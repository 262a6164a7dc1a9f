/** `aiwei db migrate|verify|copy` and `aiwei doctor`: the operator's view of the store. */
import { type Cli, placeOf } from "../Cli.ts"
import type { Define } from "../define.ts"
import { dataHasErrors, Ending, refused, wrongUsage } from "../exitCode.ts"
import { orRefused } from "../orRefused.ts"

const migrating = async (cli: Cli) => {
  const { migrate } = await import("@aiwei/server/operate")
  const done = await migrate(placeOf(cli.settings))
  cli.print(done, () => cli.words.migrated(done.applied.length))
}

const verifying = async (cli: Cli) => {
  const [{ verify }, { checksText }] = await Promise.all([
    import("@aiwei/server/operate"),
    import("../text/checksText.ts")
  ])
  const found = await verify(placeOf(cli.settings))
  cli.print(found, () => checksText(cli.words, found.checks))
  return found.ok ? undefined : dataHasErrors
}

interface CopyOptions {
  readonly to?: string
  readonly toDatabaseUrl?: string
}

const copying = async (cli: Cli, { to, toDatabaseUrl }: CopyOptions) => {
  const words = cli.words.backups
  if (to === undefined && toDatabaseUrl === undefined) throw new Ending(wrongUsage, words.whereTo)
  const { copyTo } = await import("@aiwei/server/backup")
  const wanted = { data: to, databaseUrl: toDatabaseUrl }
  const done = await copyTo(placeOf(cli.settings), wanted).catch(orRefused(cli))
  if ("notEmpty" in done) throw new Ending(refused, words.notEmpty(done.notEmpty))
  cli.print(done, () => words.copied(done.rows, done.rowHash))
}

const examining = async (cli: Cli) => {
  const [{ doctor }, { checksText }] = await Promise.all([
    import("@aiwei/server/operate"),
    import("../text/checksText.ts")
  ])
  const found = await doctor(placeOf(cli.settings))
  cli.print(found, () => checksText(cli.words, found.checks))
  return found.ok ? undefined : dataHasErrors
}

export const dbCommand: Define = (program, running) => {
  const parent = program.command("db").description("数据库 / database")
  parent
    .command("migrate")
    .description("升级表结构 / apply migrations")
    .action((_options, command) => running(migrating)(command))
  parent
    .command("verify")
    .description("核对数据是否自相矛盾 / look for contradictions")
    .action((_options, command) => running(verifying)(command))
  parent
    .command("copy")
    .description("复制到空的数据目录或 PostgreSQL / copy into an empty data folder or PostgreSQL")
    .option("--to <dir>", "目标数据目录 / data folder to copy to")
    .option("--to-database-url <url>", "目标 PostgreSQL / PostgreSQL to copy to")
    .action((options: CopyOptions, command) => running(copying)(command, options))
}

export const doctorCommand: Define = (program, running) => {
  program
    .command("doctor")
    .description("检查运行环境 / check this installation")
    .action((_options, command) => running(examining)(command))
}
