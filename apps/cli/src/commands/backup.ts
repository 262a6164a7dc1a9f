/** `aiwei backup create`: a copy of the embedded database that was opened again and found whole. */
import type { Cli } from "../Cli.ts"
import { placeOf } from "../Cli.ts"
import type { Define } from "../define.ts"
import { dataHasErrors, Ending, refused } from "../exitCode.ts"

/** What the error of that name carries. */
interface NotWritten {
  readonly folder: string
  readonly detail: string
}

const tagOf = (thrown: unknown): string =>
  typeof thrown === "object" && thrown !== null && "_tag" in thrown ? String(thrown._tag) : ""

const creating = async (cli: Cli) => {
  const { backup } = await import("@aiwei/server/backup")
  try {
    const made = await backup(placeOf(cli.settings))
    cli.print(made, () => cli.words.backedUp(made.path, made.bytes, made.sha256))
  } catch (thrown) {
    if (tagOf(thrown) === "BackupElsewhere") {
      const text = cli.words.refusals.BackupElsewhere({ _tag: "BackupElsewhere", tool: "pg_dump" })
      throw new Ending(refused, `BackupElsewhere: ${text}`)
    }
    if (thrown instanceof Error && thrown.name === "BackupNotProven") {
      throw new Ending(dataHasErrors, cli.words.backupNotProven(thrown.message))
    }
    if (thrown instanceof Error && thrown.name === "BackupNotWritten") {
      const { folder, detail } = thrown as Error & NotWritten
      throw new Ending(refused, `BackupNotWritten: ${cli.words.backupNotWritten(folder, detail)}`)
    }
    throw thrown
  }
}

export const backupCommand: Define = (program, running) => {
  program
    .command("backup")
    .description("备份 / backups")
    .command("create")
    .description("备份内置数据库并验证 / copy the embedded database and prove the copy")
    .action((_options, command) => running(creating)(command))
}
