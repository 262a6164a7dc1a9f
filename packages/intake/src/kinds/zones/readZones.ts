/**
 * Responsibility zones. A zone may fill one row, or several with one community each under a merged name;
 * either way it is one record, at its first row.
 */
import { compact, tidy } from "../../cells/cellText.ts"
import { readCommunityList } from "../../cells/readCommunityList.ts"
import { type Leader, readLeader } from "../../cells/readLeader.ts"
import { isDitto, readName } from "../../cells/readName.ts"
import { readZoneNo } from "../../cells/readZoneNo.ts"
import type { ZoneRecord } from "../../report.ts"
import { type Findings, findings, warning } from "../../table/Findings.ts"
import { type Context, resolveCommunity, resolvePerson } from "../../table/resolve.ts"
import { severalPeople } from "../../table/severalPeople.ts"
import { rowsBetween, type SheetRead } from "../../table/SheetRead.ts"
import { addressAt, columnsOf, type Table, textAt } from "../../table/Table.ts"
import { numberAt, wordAt } from "../../table/texts.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { leadersHeadings, zonesHeadings } from "./headings.ts"

interface Group {
  readonly row: number
  readonly rows: ReadonlyArray<number>
}

/** Rows of one zone: those that share its merged cell or its name, or leave the zone blank below it. */
const groupsOf = (
  table: Table,
  data: ReadonlyArray<number>,
  by: "zone" | "leaderName"
): ReadonlyArray<Group> => {
  const groups: Array<{ row: number; rows: Array<number>; at: string | undefined }> = []
  const named = new Map<string, Array<number>>()
  for (const row of data) {
    const at = addressAt(table, row, by)
    const last = groups.at(-1)
    const text = compact(textAt(table, row, by))
    const same = named.get(text)
    if (last !== undefined && (last.at === at || text === "" || isDitto(text))) last.rows.push(row)
    else if (same !== undefined) same.push(row)
    else {
      const rows = [row]
      groups.push({ row, rows, at })
      named.set(text, rows)
    }
  }
  return groups
}

const leaderOf = (table: Table, context: Context, row: number): Leader => {
  const raw = textAt(table, row, "leaderName")
  const title = wordAt(table, row, "leaderTitle")
  const read = readLeader(raw, context.people.isKnown)
  return title === null ? read : { ...read, title }
}

/** The same community in two zones is an overlap the office should see. */
const communitiesIn = (
  table: Table,
  context: Context,
  group: Group,
  zone: string,
  taken: Map<string, string>,
  said: Findings
): ZoneRecord["communities"] => {
  const found = new Map<string, { code: string; name: string }>()
  for (const row of group.rows) {
    const cell = addressAt(table, row, "communities")
    for (const name of readCommunityList(textAt(table, row, "communities"))) {
      const community = resolveCommunity(context, name, cell, "communities", said)
      if (community === undefined) continue
      const other = taken.get(community.name)
      if (other !== undefined && other !== zone) {
        const zh = `${community.name}已划入“${other}”，又划入“${zone}”，请核对。`
        const en = `${community.name} is in “${other}” and again in “${zone}”.`
        said.add(
          warning("community_in_two_zones", zh, en, { raw: name, zone: other }),
          cell,
          "communities"
        )
      }
      taken.set(community.name, other ?? zone)
      found.set(community.name, { code: community.code ?? "", name: community.name })
    }
  }
  return [...found.values()]
}

/** Whether the leader's column holds the post as well, which the report's column names. */
const fieldNames = (table: Table, records: ReadonlyArray<ZoneRecord>) => {
  const both = !table.columnOf.has("leaderTitle") && records.some((r) => r.leaderTitle !== null)
  return new Map(
    [...table.columnOf].map(([field, column]) => [
      column,
      field === "leaderName" && both ? "leaderName+leaderTitle" : field
    ])
  )
}

const unnamed = warning(
  "zones_unnamed",
  "表中没有责任区名称一列，每位领导所包社区按一个责任区录入，名称按序号编为“第1责任区”等，请核对。",
  "The table names no zones; each leader's communities became one, numbered in order. Please check."
)

export const readZones = (table: Table, context: Context): SheetRead<ZoneRecord> => {
  const said = findings()
  const by = table.columnOf.has("zone") ? "zone" : "leaderName"
  const walked = walkRows(table, [by, "communities"])
  const taken = new Map<string, string>()
  if (by === "leaderName") said.add(unnamed, addressAt(table, table.block.top, by))
  const records = groupsOf(table, walked.data, by).map((group, i): ZoneRecord => {
    const { row } = group
    const number = by === "zone" ? null : (numberAt(table, row, "seq") ?? i + 1)
    const zone = number === null ? tidy(textAt(table, row, "zone")) : `第${number}责任区`
    const leader = leaderOf(table, context, row)
    const name = leader.name === null ? null : readName(leader.name)
    const cell = addressAt(table, row, "leaderName")
    const { others = [] } = leader
    if (name !== null && others.length > 0)
      said.add(severalPeople(name, others), cell, "leaderName")
    return {
      row,
      zoneNo: readZoneNo(zone) ?? numberAt(table, row, "seq"),
      zone,
      leaderName: name,
      leaderTitle: leader.title,
      leaderRosterRow:
        name === null ? null : resolvePerson(context, name, null, cell, "leaderName", said),
      communities: communitiesIn(table, context, group, zone, taken, said),
      contactPoint: wordAt(table, row, "contactPoint")
    }
  })
  return {
    titleRows: walked.titleRows,
    headerRows: rowsBetween(table.block.top, table.block.bottom),
    columns: columnsOf(table, fieldNames(table, records)),
    records,
    skipped: walked.skipped,
    said
  }
}

export const zones: PlainKind<ZoneRecord> = {
  kind: "zones",
  vocabularies: [zonesHeadings, leadersHeadings],
  read: readZones
}
