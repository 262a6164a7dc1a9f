/**
 * The files below what was given, in an order that does not depend on the file system. What is
 * plainly no spreadsheet is set aside by name, so that a folder of photos is not sent anywhere; what
 * was named by hand is always taken. What cannot be opened is told and keeps nothing else back.
 */
import { constants } from "node:fs"
import { access, readdir, stat } from "node:fs/promises"
import { basename, join, sep } from "node:path"

import { isSpreadsheet } from "./isSpreadsheet.ts"

export interface Walked {
  /** As the report shows it: below the given folder, with forward slashes. */
  readonly path: string
  readonly file: string
  /** `unreadable`: rights are missing, a link leads nowhere, a disk is failing. */
  readonly fate: "spreadsheet" | "ignored" | "unreadable"
}

/** Links to files are followed; links to folders may lead in a circle and are only named. */
const below = async (folder: string): Promise<ReadonlyArray<string>> => {
  // A folder that cannot be listed stands for what is in it.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) return [folder]
  const names = entries
    .filter((entry) => !entry.name.startsWith(".") && entry.name !== "__MACOSX")
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const files = names.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name))
  const folders = names.filter((entry) => entry.isDirectory())
  const deeper = await Promise.all(folders.map((entry) => below(join(folder, entry.name))))
  return [...files, ...deeper.flat()]
}

const fateOf = async (file: string, named: boolean): Promise<Walked["fate"]> => {
  try {
    const known = await stat(file)
    await access(file, constants.R_OK)
    // A pipe or a device has no end that anybody could wait for.
    if (!known.isFile()) return "ignored"
    return named || (await isSpreadsheet(file)) ? "spreadsheet" : "ignored"
  } catch {
    return "unreadable"
  }
}

const walkedFile = async (file: string, path: string, named: boolean): Promise<Walked> => ({
  path,
  file,
  fate: await fateOf(file, named)
})

const walkOne = async (given: string, prefix: string): Promise<ReadonlyArray<Walked>> => {
  if (!(await stat(given)).isDirectory()) {
    return [await walkedFile(given, basename(given), true)]
  }
  const cut = join(given, sep).length
  const files = await below(join(given, sep).slice(0, -1))
  return Promise.all(
    files.map((file) => walkedFile(file, prefix + file.slice(cut).split(sep).join("/"), false))
  )
}

/** Several folders are told apart by their own names in front. */
export const walk = async (given: ReadonlyArray<string>): Promise<ReadonlyArray<Walked>> => {
  const several = given.length > 1
  const found = await Promise.all(
    given.map((path) => walkOne(path, several ? `${basename(join(path, "."))}/` : ""))
  )
  return found.flat()
}
