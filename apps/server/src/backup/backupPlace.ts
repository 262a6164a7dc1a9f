/** Where this installation's database, workbooks and backups are. */
import { join } from "node:path"

import type { BackupPlace } from "@aiwei/store/backup/BackupPlace"
import { backupsBeside } from "@aiwei/store/store"
import { Redacted } from "effect"

import { codeVersion } from "../codeVersion.ts"
import type { Settings } from "../config.ts"
import { databaseFile } from "../layers.ts"

export const backupPlace = ({
  data,
  databaseUrl
}: Pick<Settings, "data" | "databaseUrl">): BackupPlace => {
  const files = join(data, "files")
  return {
    database:
      databaseUrl === null ? { file: databaseFile(data) } : { url: Redacted.value(databaseUrl) },
    files,
    folder: backupsBeside(files),
    codeVersion
  }
}
