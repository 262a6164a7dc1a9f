/** What was found in the audit trail, one line a fault. A program reads `--json`; this is for people. */
import type { Client } from "@aiwei/client/makeClient"

type Verified = Awaited<ReturnType<Client["api"]["audit"]["verify"]["query"]>>
type Fault = Verified["faults"][number]
type Language = "zh" | "en"

const span = (seq: number, to: number): string => (seq === to ? String(seq) : `${seq}-${to}`)

const faultZh = (fault: Fault): string => {
  switch (fault.kind) {
    case "changed":
      return `第 ${fault.seq} 条被改动过`
    case "removed":
      return `第 ${span(fault.seq, fault.to)} 条被删除`
    case "inserted":
      return `第 ${fault.seq} 条是插入的，不是程序写的`
    case "sealDiffers":
      return `${fault.day} 封存的第 ${fault.seq} 条与${fault.from === "file" ? "封存文件 audit-heads.txt" : "数据库里的封存"}不符：封存 ${fault.sealed}，现为 ${fault.found ?? "没有这一条"}`
    case "sealUnreadable":
      return `封存文件 audit-heads.txt 里有一行读不懂：${fault.line}`
  }
}

const faultEn = (fault: Fault): string => {
  switch (fault.kind) {
    case "changed":
      return `Line ${fault.seq} was changed`
    case "removed":
      return `Line ${span(fault.seq, fault.to)} was removed`
    case "inserted":
      return `Line ${fault.seq} was put in; the program did not write it`
    case "sealDiffers":
      return `Line ${fault.seq}, sealed for ${fault.day}, is not what ${fault.from === "file" ? "audit-heads.txt" : "the database"} says: sealed ${fault.sealed}, found ${fault.found ?? "nothing"}`
    case "sealUnreadable":
      return `A line of audit-heads.txt is no seal: ${fault.line}`
  }
}

const zh = ({ ok, entries, head, sealed, faults, more }: Verified): ReadonlyArray<string> => [
  ok
    ? `审计日志完整：核对 ${entries} 条，没有改动、删除或插入`
    : `审计日志有 ${faults.length + more} 处不符：核对 ${entries} 条。请保留现有数据，与备份和另存的 audit-heads.txt 比较。`,
  `  末条 ${head.seq}  ${head.provider} ${head.hash}`,
  sealed === null ? "  还没有封存过" : `  封存到 ${sealed.day}，第 ${sealed.seq} 条`,
  ...faults.map((fault) => `  ${faultZh(fault)}`),
  ...(more > 0 ? [`  另有 ${more} 处`] : [])
]

const en = ({ ok, entries, head, sealed, faults, more }: Verified): ReadonlyArray<string> => [
  ok
    ? `The audit trail is whole: ${entries} lines looked at, none changed, removed or put in`
    : `The audit trail has ${faults.length + more} faults among ${entries} lines. Keep the data as it is and compare it with a backup and with a copy of audit-heads.txt.`,
  `  newest ${head.seq}  ${head.provider} ${head.hash}`,
  sealed === null ? "  never sealed yet" : `  sealed until ${sealed.day}, line ${sealed.seq}`,
  ...faults.map((fault) => `  ${faultEn(fault)}`),
  ...(more > 0 ? [`  and ${more} more`] : [])
]

export const auditText = (language: Language, found: Verified): string =>
  (language === "zh" ? zh(found) : en(found)).join("\n")

export const hashedByText = (language: Language, provider: string): string =>
  language === "zh"
    ? `审计日志今后用 ${provider}；之前的记录已封存，仍可核对`
    : `New lines of the audit trail are hashed by ${provider}; what came before is sealed and still proves itself`
