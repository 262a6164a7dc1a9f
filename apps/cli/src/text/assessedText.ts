/** What `aiwei assess` prints: rows as they are made, never all of them at once. */
import type { Assessed, ShownRow, Told } from "@aiwei/server/assess"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

const placeOf = ({ file, sheet, cell, line }: Told): string =>
  [file, sheet, cell ?? line].filter((part) => part !== null).join(" ")

export const toldText = (words: Words, told: Told): string => {
  const place = placeOf(told)
  const said = words.language === "zh" ? told.zh : told.en
  return `${words.assess[told.severity]}${place === "" ? "" : ` ${place}`}${words.colon}${said}`
}

/** Pieces of this many rows: one write a row is slow, and all of them are too much. */
const rowsOfPiece = 500

function* inPieces(rows: Iterable<ShownRow>): Generator<ReadonlyArray<ShownRow>> {
  let piece: Array<ShownRow> = []
  for (const row of rows) {
    piece.push(row)
    if (piece.length < rowsOfPiece) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}

export function* assessedJson(answer: Assessed): Generator<string> {
  const { scheme, inputs, told, totals, discrepancies } = answer
  yield `{\n"scheme": ${JSON.stringify(scheme)},\n"inputs": ${JSON.stringify(inputs)},\n"rows": [`
  let isFirst = true
  for (const piece of inPieces(answer.rows())) {
    const rows = piece.map((row) => `\n${JSON.stringify(row)}`).join(",")
    yield isFirst ? rows : `,${rows}`
    isFirst = false
  }
  yield `\n],\n"findings": ${JSON.stringify(told)},\n"discrepancies": ${JSON.stringify(discrepancies)},\n"totals": ${JSON.stringify(totals)}\n}\n`
}

const statusText = ({ assess }: Words, { status, why, reason, blockedBy }: ShownRow): string => {
  if (status === "blocked") return assess.blockedBy(blockedBy.join("、"))
  if (reason !== null) return `${assess.statuses[status]} (${reason})`
  return why === null || status !== "notScored"
    ? assess.statuses[status]
    : `${assess.statuses[status]} (${assess.whys[why]})`
}

export function* assessedText(words: Words, answer: Assessed): Generator<string> {
  const heads = [
    { title: words.unit },
    { title: words.name },
    { title: words.assess.day },
    { title: words.assess.group },
    { title: words.rank, align: "right" as const },
    { title: words.points, align: "right" as const },
    { title: words.assess.grade },
    { title: words.state }
  ]
  for (const piece of inPieces(answer.rows())) {
    const rows = piece.map((row) => [
      row.unit,
      row.name,
      row.day,
      row.group,
      row.rank,
      row.score,
      row.grade,
      statusText(words, row)
    ])
    yield `${table(heads, rows)}\n`
  }
}
