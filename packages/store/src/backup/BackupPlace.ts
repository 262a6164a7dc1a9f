/** Where a backup is taken from and laid down: text only, so that it can be handed to a thread. */
export interface BackupPlace {
  /** The database's file, or the address of a PostgreSQL. */
  readonly database: { readonly file: string } | { readonly url: string }
  /** The imported workbooks, named by their hash. */
  readonly files: string
  /** The shelf. Made when it is not there. */
  readonly folder: string
  readonly codeVersion: string
}
