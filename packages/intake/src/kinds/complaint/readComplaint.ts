/**
 * Complaints. Who will not be named is nobody; a complaint without a day on which it was settled is open
 * unless the list says otherwise.
 */
import { compact, textOf } from "../../cells/cellText.ts"
import { rolledOver } from "../../cells/days/rolledOver.ts"
import { readName } from "../../cells/readName.ts"
import { readPhone } from "../../cells/readPhone.ts"
import { readNo } from "../../cells/said/readNo.ts"
import { readState } from "../../cells/said/readState.ts"
import type { ComplaintRecord } from "../../report/publicHealth.ts"
import { findings, warning } from "../../table/Findings.ts"
import type { Context } from "../../table/resolve.ts"
import { carried } from "../../table/rows/carried.ts"
import { contextOf, daysIn, sayOutOfPeriod } from "../../table/rows/daysIn.ts"
import { firstNamed, peopleIn } from "../../table/rows/peopleIn.ts"
import { placesIn } from "../../table/rows/placesIn.ts"
import { communityFrom, moved, numbersSettled, shareBelow } from "../../table/rows/settled.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import { wordsIn } from "../../table/rows/wordsIn.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import { addressAt, cellAt, readAt, type Table, textAt } from "../../table/Table.ts"
import { numberAt } from "../../table/texts.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { complaintHeadings } from "./headings.ts"

const hasDay = /\d{1,4}[.\-/年月]\d|^\d{5}$|^\d{8}$/u

/** 办结情况 holds days in one office, words in another. */
const settled = (given: Table, context: Context): Table => {
  let table = numbersSettled(communityFrom(given, "~unit", context))
  const { columnOf } = table
  if (
    !columnOf.has("doneDate") &&
    shareBelow(table, "status", (text) => hasDay.test(text)) >= 0.5
  ) {
    table = moved(table, "status", "doneDate")
  }
  if (!columnOf.has("status") && shareBelow(table, "doneDate", (text) => hasDay.test(text)) < 0.2) {
    const words = shareBelow(table, "doneDate", (text) => readState(text) !== null)
    if (words >= 0.5) table = moved(table, "doneDate", "status")
  }
  return table
}

const unnamed =
  /^(?:匿名|不详|未知|保密|未留|未提供|不愿透露|未留姓名|无名|不具名|不公开|隐名|未署名|要求保密|某(?:居民|市民|群众)?|居民|群众|市民|网民|网友|热心市民|路人|一居民|多名群众).{0,6}$/u

const nameOf = (text: string | null): string | null =>
  text === null || unnamed.test(compact(text)) ? null : readName(text)

const noOpinion =
  /^(?:未评价|未回访|无|未评|暂未评价|待评价|待回访|未做评价|未作评价|无法联系|未接通|联系不上|拒评|无人接听)$/u

const satisfactionOf = (text: string | null): string | null => {
  if (text === null || noOpinion.test(compact(text))) return null
  if (/^(?:是|√|✓|满|1)$/u.test(text)) return "满意"
  return /^(?:否|×|✗|0)$/u.test(text) ? "不满意" : text
}

const tooSoon = (raw: string) =>
  warning(
    "done_before_found",
    "办结日期早于受理日期，两个日期都已照录，请核对。",
    "It was settled before it came; both days were kept, please check.",
    { raw }
  )

export const readComplaint = (given: Table, context: Context): SheetRead<ComplaintRecord> => {
  const said = findings()
  const table = settled(given, context)
  const walked = walkRows(table, ["content", "complainant"])
  const source = carried(table, walked)
  const words = wordsIn(table, source)
  const time = contextOf(table, context, walked.data, "date")
  const days = daysIn(table, walked, context, "date", source, said, { context: time })
  const done = daysIn(table, walked, context, "doneDate", source, said, {
    quiet: true,
    context: time
  })
  const place = placesIn(table, walked, context, source, said, ["~place", "content"])
  const handler = peopleIn(table, walked.data, context, "handler", source, said)
  const records = walked.data.map((row): ComplaintRecord => {
    const { day, time: clock } = days(row)
    const { day: written } = done(row)
    const doneDate =
      written === null ? null : rolledOver(written, day, cellAt(table, row, "doneDate"))
    const at = place(row)
    const by = firstNamed(handler(row, at))
    const [no, remark] = [readAt(table, row, "no", readNo, said), words(row, "remark")]
    const phone = /\d/u.test(textAt(table, row, "phone").normalize("NFKC"))
    const ofDay = readState(textAt(table, row, "doneDate").replace(/\d.*/u, ""))
    const stated = readState(words(row, "status", false) ?? "") ?? ofDay
    sayOutOfPeriod(table, row, "date", day, said, false)
    if (day !== null && doneDate !== null && doneDate < day) {
      said.add(
        tooSoon(textOf(cellAt(table, row, "doneDate"))),
        addressAt(table, row, "doneDate"),
        "doneDate"
      )
    }
    return {
      row,
      seq: numberAt(table, row, "seq"),
      ...(no === null ? {} : { no }),
      date: day,
      ...(clock === null ? {} : { time: clock }),
      source: words(row, "source"),
      complainant: nameOf(words(row, "complainant")),
      phone: phone ? readAt(table, row, "phone", readPhone, said) : null,
      ...at,
      content: words(row, "content"),
      handler: by.name,
      handlerRosterRow: by.rosterRow,
      doneDate,
      satisfaction: satisfactionOf(words(row, "satisfaction")),
      status: stated ?? (doneDate === null ? "open" : "closed"),
      ...(remark === null ? {} : { remark })
    }
  })
  return sheetOf(table, walked, records, said)
}

export const complaint: PlainKind<ComplaintRecord> = {
  kind: "complaint",
  vocabularies: [complaintHeadings],
  read: readComplaint
}
