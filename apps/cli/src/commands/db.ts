/** `aiwei db migrate|verify` and `aiwei doctor`: the operator's view of the store. */
import { type Cli, placeOf } from "../Cli.ts"
import type { Define } from "../define.ts"
import { dataHasErrors } from "../exitCode.ts"

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
}

export const doctorCommand: Define = (program, running) => {
  program
    .command("doctor")
    .description("检查运行环境 / check this installation")
    .action((_options, command) => running(examining)(command))
}
