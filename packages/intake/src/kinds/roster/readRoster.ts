/**
 * The people of the office. A place of work that is no community is a unit; the same name and telephone
 * twice is one person written twice, reported and kept.
 */
import { compact, tidy } from "../../cells/cellText.ts"
import { readBirth } from "../../cells/readBirth.ts"
import { readName } from "../../cells/readName.ts"
import { phonesIn, readPhone } from "../../cells/readPhone.ts"
import { looksLikeCommunity } from "../../reference/communityName.ts"
import type { RosterRecord } from "../../report.ts"
import { type Findings, findings, warning } from "../../table/Findings.ts"
import { placeOfSheet } from "../../table/placeOfSheet.ts"
import { type Context, resolveCommunity } from "../../table/resolve.ts"
import { rowsBetween, type SheetRead } from "../../table/SheetRead.ts"
import { addressAt, cellAt, columnsOf, readAt, type Table, textAt } from "../../table/Table.ts"
import { columnReader, numberAt, wordAt } from "../../table/texts.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { rosterHeadings } from "./headings.ts"

const leftWords =
  /已退(?!役|伍)|离任|到龄|不再担任|开除|除名|撤职|已故|下岗|调往|调任|调至|调到|调离|调出|离职|退休|辞职|离岗|不在岗|已离|去世|病故|调走|解聘|辞退|借调出|已调|退出|免职/u
const stillHere = /(?:未|拟|将|即将|没有)(?:调离|离职|退休|离岗)|退休(?:党员|干部|教师|职工|返聘)/u

/** 是否在岗：否. */
const notHere = /^(?:否|不在.*|[xX×✗✕]|离)$/u

const statusOf = (...texts: ReadonlyArray<string>): "active" | "left" =>
  texts.some((text) => leftWords.test(text) && !stillHere.test(text)) ? "left" : "active"

const groupWords =
  /^[(（]?[一二三四五六七八九十]+[、.．)）]|[:：]$|[(（]共?\d+人[)）]$|.(?:领导|机关|班子|办公室|爱卫办|街道办|办事处|中心|派出所|社区|村|街道|镇|政府|党委|部门|干部|科室|工作人员|网格员|专干)$/u

/** A line over people: 二、柳荫社区（4人）. A name on its own is still a person. */
const isGroupName =
  ({ communities }: Context) =>
  (text: string): boolean =>
    groupWords.test(text) || looksLikeCommunity(text) || communities.find(text) !== undefined

interface Place {
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly unit: string | null
}

const placeOf = (
  table: Table,
  context: Context,
  row: number,
  text: string,
  said: Findings
): Place => {
  const stated = wordAt(table, row, "unit")
  const place = tidy(text)
  if (place === "") {
    const found = stated === null ? undefined : context.communities.find(stated)
    if (found === undefined) return { communityCode: null, communityName: null, unit: stated }
    return { communityCode: found.code, communityName: found.name, unit: null }
  }
  const found = looksLikeCommunity(place)
    ? resolveCommunity(context, place, addressAt(table, row, "community"), "community", said)
    : context.communities.find(place)
  return found === undefined
    ? { communityCode: null, communityName: null, unit: stated ?? place }
    : { communityCode: found.code, communityName: found.name, unit: stated }
}

/** The same name with the same phone; without a phone, with the same community. */
const earlier = (
  record: RosterRecord,
  first: ReadonlyMap<string, ReadonlyArray<RosterRecord>>
): RosterRecord | undefined =>
  (first.get(record.name) ?? []).find((other) =>
    record.phone === null || other.phone === null
      ? record.communityCode !== null &&
        other.communityCode === record.communityCode &&
        (record.birth === null || other.birth === null || record.birth === other.birth)
      : other.phone === record.phone
  )

const markDuplicates = (
  table: Table,
  records: ReadonlyArray<RosterRecord>,
  said: Findings
): ReadonlyArray<RosterRecord> => {
  const first = new Map<string, ReadonlyArray<RosterRecord>>()
  return records.map((record) => {
    const same = earlier(record, first)
    const duplicateOf = same?.row
    if (duplicateOf === undefined) {
      first.set(record.name, [...(first.get(record.name) ?? []), record])
      return record
    }
    const what = same?.phone === null || record.phone === null ? "同名同社区" : "同名同电话"
    const zh = `“${record.name}”与第${duplicateOf}行${what}，是重复登记，按同一人处理。`
    const en = `“${record.name}” is the person of row ${duplicateOf} again; taken as one.`
    said.add(
      warning("duplicate_record", zh, en, { duplicateOf }),
      addressAt(table, record.row, "name"),
      "name"
    )
    return { ...record, duplicateOf }
  })
}

export const readRoster = (table: Table, context: Context): SheetRead<RosterRecord> => {
  const said = findings()
  const walked = walkRows(table, ["name"], isGroupName(context))
  const community = columnReader(table, walked.data, "community", "clear")
  const section = placeOfSheet(table, context.communities, walked.skipped)
  const hasPlace = table.columnOf.has("community")
  const category = columnReader(table, walked.data, "category")
  const groups = walked.skipped.some(({ reason }) => reason === "section")
  const records = walked.data.flatMap((row): ReadonlyArray<RosterRecord> => {
    const raw = textAt(table, row, "name")
    const name = readName(raw)
    const own = hasPlace ? community(row) : section(row)
    const place = tidy(own) === "" && groups ? section(row) : own
    const kind = tidy(category(row))
    if (name === null) return []
    const remark = wordAt(table, row, "remark") ?? ""
    const status = compact(textAt(table, row, "status"))
    const phones = phonesIn(cellAt(table, row, "phone"))
    return [
      {
        row,
        seq: numberAt(table, row, "seq"),
        name,
        gender: wordAt(table, row, "gender"),
        birth: readAt(table, row, "birth", readBirth, said),
        post: wordAt(table, row, "post"),
        duty: wordAt(table, row, "duty"),
        phone: readAt(table, row, "phone", readPhone, said),
        ...(phones.length > 1 ? { phones } : {}),
        ...placeOf(table, context, row, place, said),
        category: kind === "" ? null : kind,
        status: notHere.test(status)
          ? "left"
          : statusOf(remark, status, raw, textAt(table, row, "post")),
        remark
      }
    ]
  })
  return {
    titleRows: walked.titleRows,
    headerRows: rowsBetween(table.block.top, table.block.bottom),
    columns: columnsOf(
      table,
      new Map([...table.columnOf].map(([field, column]) => [column, field]))
    ),
    records: markDuplicates(table, records, said),
    skipped: walked.skipped,
    said
  }
}

export const roster: PlainKind<RosterRecord> = {
  kind: "roster",
  vocabularies: [rosterHeadings],
  read: readRoster
}
