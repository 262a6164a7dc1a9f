/**
 * The book of seals that lies beside the database: it goes with a backup, and comes back with it. The one
 * that was there is kept aside; compared with the trail of the backup it shows what was given up.
 */
import { access, copyFile, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"

import { sealFileName } from "../audit/SealBookNode.ts"
import { arrivingName } from "../machine/arriving.ts"

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )

export const bookIn = (folder: string): string => join(folder, sealFileName)

/** `files`: the folder of workbooks, beside which the book lies. */
export const takeBook = async (files: string, room: string): Promise<void> => {
  const book = bookIn(dirname(files))
  if (await exists(book)) await copyFile(book, bookIn(room))
}

const bookAside = (stamp: string): string => `audit-heads-before-restore-${stamp}.txt`

export const giveBookBack = async (from: string, data: string, stamp: string): Promise<void> => {
  const [book, kept] = [bookIn(data), bookIn(from)]
  if (await exists(book)) await copyFile(book, join(data, bookAside(stamp)))
  if (!(await exists(kept))) return rm(book, { force: true })
  const arriving = join(data, `${arrivingName()}${sealFileName}`)
  await copyFile(kept, arriving)
  await rename(arriving, book)
}
