/** What the commands about backups say, in both languages. */
import type { Outputs } from "@aiwei/client/Outputs"

type Line = Outputs["backups"]["list"]["backups"][number]

interface Restored {
  readonly at: string
  readonly rows: number
  readonly files: number
  readonly hadWorkbooks: boolean
  readonly rowHash: string
  readonly aside: string | null
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

const zh = {
  /** `path` is empty where the backup lies on another machine. */
  made: (path: string, { bytes, rowHash, files }: Pick<Line, "bytes" | "rowHash" | "files">) =>
    `已备份并验证：${path}\n  数据库 ${megabytes(bytes)} MB，原表 ${files} 个，行哈希 ${rowHash}\n  请再抄一份到别的磁盘：整个文件夹就是一份备份`,
  contradictory: (found: ReadonlyArray<string>) =>
    `备份已保留，但数据本身有矛盾，不算验证过的备份。请运行 db verify。(${found.join("；")})`,
  none: "还没有备份。请运行 backup create。",
  heads: {
    at: "时间",
    kind: "种类",
    state: "状态",
    size: "MB",
    rows: "行数",
    files: "原表",
    file: "名称"
  },
  kinds: {
    daily: "每日",
    weekly: "每周",
    monthly: "每月",
    byHand: "手动",
    beforeUpgrade: "升级前",
    beforeRestore: "恢复前",
    earlierVersion: "旧版本"
  },
  states: { proven: "已验证", contradictory: "数据有矛盾", damaged: "已损坏" },
  tooOld: "最近 26 小时没有验证过的备份。请运行 backup create。",
  whole: (file: string, rowHash: string | null) =>
    `备份完好：${file}\n  已恢复到临时数据库核对，行哈希 ${rowHash ?? ""}`,
  damaged: (file: string, faults: ReadonlyArray<string>) =>
    `备份有问题：${file}\n  ${faults.join("\n  ")}\n请换一份备份。`,
  restored: ({ at, rows, files, hadWorkbooks, rowHash, aside }: Restored) =>
    `已恢复到 ${at} 的备份：${rows} 行，放回原表 ${files} 个，行哈希一致 ${rowHash}\n  ${
      hadWorkbooks ? "" : "这份备份不带原表：数据文件夹里的原表原样保留\n  "
    }${
      aside === null ? "原来没有数据" : `原来的数据保留在 ${aside}`
    }\n  行哈希核对之后，审计日志里记了一条“恢复备份”\n  密钥文件不在备份里；换了机器，两步验证需要重新绑定`,
  notRemote: "恢复只能在数据所在的机器上进行，没有执行。请去掉 --server，用 --data。",
  copied: (rows: number, rowHash: string) => `已复制：${rows} 行，行哈希一致 ${rowHash}`,
  whereTo: "没有说复制到哪里，没有执行。请用 --to 或 --to-database-url。",
  notEmpty: (place: string) => `${place} 里已有数据，没有复制。请换一个空的。`
}

const en: { readonly [Name in keyof typeof zh]: (typeof zh)[Name] } = {
  made: (path, { bytes, rowHash, files }) =>
    `backed up and proven: ${path}\n  database ${megabytes(bytes)} MB, ${files} workbooks, row hash ${rowHash}\n  keep a copy on another disk: the folder is the whole backup`,
  contradictory: (found) =>
    `the backup is kept, but the data contradicts itself, so it does not count as proven. Run db verify. (${found.join("; ")})`,
  none: "There is no backup yet. Run backup create.",
  heads: {
    at: "at",
    kind: "kind",
    state: "state",
    size: "MB",
    rows: "rows",
    files: "workbooks",
    file: "name"
  },
  kinds: {
    daily: "daily",
    weekly: "weekly",
    monthly: "monthly",
    byHand: "by hand",
    beforeUpgrade: "before an upgrade",
    beforeRestore: "before a restore",
    earlierVersion: "earlier version"
  },
  states: { proven: "proven", contradictory: "data contradicts itself", damaged: "damaged" },
  tooOld: "No proven backup of the last 26 hours. Run backup create.",
  whole: (file, rowHash) =>
    `the backup is whole: ${file}\n  restored into a scratch database and checked, row hash ${rowHash ?? ""}`,
  damaged: (file, faults) =>
    `the backup is faulty: ${file}\n  ${faults.join("\n  ")}\nTake another one.`,
  restored: ({ at, rows, files, hadWorkbooks, rowHash, aside }) =>
    `restored as of ${at}: ${rows} rows, ${files} workbooks put back, same row hash ${rowHash}\n  ${
      hadWorkbooks
        ? ""
        : "this backup has no workbooks: those of the data folder stay as they are\n  "
    }${
      aside === null ? "there was no data before" : `what was there is kept in ${aside}`
    }\n  the row hash is of before the audit trail got its line about this restore\n  the key file is in no backup; on another machine second factors must be set up anew`,
  notRemote:
    "A backup is restored on the machine that has the data; nothing was done. Leave out --server and use --data.",
  copied: (rows, rowHash) => `copied: ${rows} rows, same row hash ${rowHash}`,
  whereTo: "Where to copy to was not said; nothing was done. Use --to or --to-database-url.",
  notEmpty: (place) => `${place} holds data already; nothing was copied. Choose an empty one.`
}

export const backups = { zh, en }
