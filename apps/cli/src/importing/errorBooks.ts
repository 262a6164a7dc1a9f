/** `aiwei import errors BATCH`: each file of a batch in which something was found, with that marked in it. */
import { mkdir, rename, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"

import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Client } from "@aiwei/client/makeClient"
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../Cli.ts"
import { dataHasErrors, Ending, wrongUsage } from "../exitCode.ts"
import { table } from "../table.ts"
import { errorWords } from "../words/imports/errorWords.ts"
import { refusalText } from "../words/zh.ts"

export interface ErrorOptions {
  readonly file?: string
  readonly out?: string
}

type Marked = Outputs["imports"]["errors"]
type FileReport = Outputs["imports"]["show"]["files"][number]

interface Made {
  readonly file: string
  readonly path: string
  readonly rows: number
  readonly rebuilt: boolean
}

const hasCell = ({ cell }: { readonly cell?: string }): boolean => cell !== undefined

const isMarkable = ({ errors, warnings, sheets }: FileReport): boolean =>
  [...errors, ...warnings].some(hasCell) ||
  sheets.some(
    (sheet) => sheet.role === "data" && [...sheet.errors, ...sheet.warnings].some(hasCell)
  )

/** Files of several folders may share a name: their folders come along, and nothing that leads upwards. */
const placeOf = (file: string, { name }: Marked): string => {
  const folders = file.split(/[/\\]/u).slice(0, -1)
  return join(...folders.filter((part) => !/^(?:\.*|[A-Za-z]:)$/u.test(part)), name)
}

const written = async (cli: Cli, path: string, { uri }: Marked) => {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.part`, Buffer.from(uri.slice(uri.indexOf(",") + 1), "base64"))
    await rename(`${path}.part`, path)
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : String(thrown)
    throw new Ending(wrongUsage, cli.words.cannotWrite(path, code))
  }
}

/** One that cannot be marked keeps no other back, unless it was asked for by name. */
const markedOf = async (cli: Cli, { api }: Client, batch: string, file: string, named: boolean) => {
  const { language } = cli.words
  try {
    return await api.imports.errors.query({
      batch,
      file,
      language: language === "en" ? "en" : "zh"
    })
  } catch (thrown) {
    const refused = domainErrorOf(thrown)
    if (named || refused?._tag !== "MarkingRefused") throw thrown
    cli.out.note(errorWords(cli).left(file, refusalText(cli.words, refused)))
    return null
  }
}

export const errorBooks = async (cli: Cli, batch: string, { file, out = "." }: ErrorOptions) => {
  const said = errorWords(cli)
  const made = await cli.withClient(async (client) => {
    const { files } = await client.api.imports.show.query({ batch })
    const wanted = file === undefined ? files.filter(isMarkable).map(({ path }) => path) : [file]
    const books: Array<Made> = []
    for (const path of wanted) {
      const marked = await markedOf(cli, client, batch, path, file !== undefined)
      if (marked === null) continue
      const place = join(out, placeOf(path, marked))
      await written(cli, place, marked)
      books.push({ file: path, path: place, rows: marked.rows, rebuilt: marked.rebuilt })
    }
    return books
  })
  const heads = [
    { title: said.file },
    { title: said.rows, align: "right" as const },
    { title: said.kind }
  ]
  cli.print(made, () =>
    made.length === 0
      ? said.nothing
      : `${table(
          heads,
          made.map(({ path, rows, rebuilt }) => [path, rows, rebuilt ? said.rebuilt : said.inPlace])
        )}\n${said.next}`
  )
  return made.length === 0 ? dataHasErrors : undefined
}
