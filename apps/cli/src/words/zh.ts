/** Every word of the command line in Chinese. A refusal of the domain without a sentence does not compile. */
import type { WireError } from "@aiwei/client/domainErrorOf"

import { cellPlace } from "../text/cellPlace.ts"
import { accountWords } from "./accounts.ts"
import { assessWords } from "./assessWords.ts"
import { backups } from "./backups.ts"
import { checks } from "./checks.ts"
import { kinds, levels } from "./fieldTerms.ts"
import { orgWords } from "./orgWords.ts"
import { refusals } from "./refusalsZh.ts"
import { startRefused } from "./startRefused.ts"
import { storeUnusable } from "./storeUnusable.ts"
import { webhookWords } from "./webhookWords.ts"

interface Doubt {
  /** The sheet was right until somebody changed scores by hand. */
  readonly editedSince: boolean
  readonly unitName: string
  readonly what: "total" | "rank"
  readonly stated: string
  readonly computed: string
  readonly file: string
  readonly sheet: string
  readonly cell: string
}

interface Totals {
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly skipped: number
  readonly errors: number
}

const monthText = (period: string) => `${period.slice(0, 4)}年${Number(period.slice(5))}月`

export const zh = {
  language: "zh" as "zh" | "en",
  refusals,
  kinds: kinds.zh,
  levels: levels.zh,
  org: orgWords.zh,
  assess: assessWords.zh,
  unreachable: "连不上服务器或数据库。请检查地址和网络后重试。",
  storeUnusable: storeUnusable.zh,
  startRefused: startRefused.zh,
  webhooks: webhookWords.zh,
  notSignedIn: "没有登录或令牌无效。请用 --token 给出有效令牌。",
  badInput: "参数不对，没有执行。请用 --help 查看用法。",
  oldNode: (version: string) =>
    `Node ${version} 太旧，没有执行。请用 npm run -s aiwei -- …，它自带合适的 Node，或用 Node 24。`,
  internal: "程序出错，没有写入任何内容。请查看日志。",
  noSuchPath: (path: string) => `没有“${path}”这个文件或文件夹`,
  notAllowed: (path: string) => `没有权限打开“${path}”`,
  cannotRead: (what: string) => `读不了：${what}。没有导入任何内容，请检查路径。`,
  listening: (url: string) => `爱卫已启动\n  管理 ${url}/\n  公示屏 ${url}/kiosk\n按 Ctrl-C 结束`,
  portTaken: (port: number, host: string) =>
    `${host} 的端口 ${port} 已被别的程序占用，没有启动。请结束那个程序，或用 --port（AIWEI_PORT）换一个端口。`,
  cannotListen: (port: number, host: string) =>
    `不能在 ${host} 的端口 ${port} 上监听，没有启动。请用 --port、--host（AIWEI_PORT、AIWEI_HOST）换一个。`,
  backups: backups.zh,
  stopping: "正在结束，等未完成的请求处理完",
  uploading: (done: number, of: number) => `读取文件 ${done}/${of}`,
  demoImporting: "正在导入示例街道的旧表",
  imported: (read: number, taken: number, records: number) =>
    `读了 ${read} 个旧表：导入 ${taken} 个，新增 ${records} 条${taken < read ? `；另外 ${read - taken} 个暂不支持，没有导入` : ""}`,
  demoNotEmpty: (name: string) =>
    `数据库里已有“${name}”，示例街道不与它混放，没有导入。请换一个空的数据库。`,
  rank: "名次",
  community: "社区",
  total: (of: string) => `总分(满分${of})`,
  change: "较上月",
  vetoed: "一票否决，不排名",
  same: "持平",
  rankingTitle: (office: string, period: string, version: number | null) =>
    `${office} ${monthText(period)}社区考核排名（${version === null ? "草稿" : `已公布，第${version}版`}）`,
  discrepancy: (doubt: Doubt) =>
    `${doubt.editedSince ? "手工修改后与原表不同" : "与原表不符"}：${doubt.unitName}${doubt.what === "total" ? "合计" : "名次"}原为 ${doubt.stated}，${doubt.editedSince ? "现" : "应"}为 ${doubt.computed}（${cellPlace(doubt)}）`,
  published: (period: string, version: number, sha256: string) =>
    `${monthText(period)}排名已公布，第 ${version} 版\nSHA-256 ${sha256}`,
  nothingPublished: "还没有公布过排名。用 aiwei rank publish 月份 公布。",
  month: "月份",
  version: "版本",
  agrees: "一致",
  differs: "不一致",
  evidenceDiffers: (period: string, version: number, lines: number) =>
    `${period} 第 ${version} 版：${lines} 个得分项的佐证与发布时不一致`,
  evidenceLine: (unit: string, line: string, published: string, now: string) =>
    `${unit} ${line}：发布 ${published}，现有佐证 ${now}`,
  evidenceMore: (lines: number) => `另有 ${lines} 个`,
  notDone: "未做",
  toBeChecked: "（待核对）",
  indicator: "考核内容",
  points: "得分",
  worth: "分值",
  deduction: "扣分",
  reason: "原因",
  source: "来源",
  bonus: "加分",
  fullMarks: (count: number) => `其余 ${count} 项未扣分`,
  explanationTitle: (name: string, period: string, rank: number | null, of: number) =>
    `${name} ${monthText(period)}得分说明（${rank === null ? "一票否决，不排名" : `第 ${rank} 名`}，共 ${of} 个）`,
  byHand: (by: string, day: string, reason: string) => `${by} ${day} 手工修改：${reason}`,
  vetoLifted: (by: string, day: string, reason: string) =>
    `原表有一票否决，${by} ${day} 手工取消：${reason}`,
  vetoedBecause: (text: string | null) => `一票否决${text === null ? "" : `：${text}`}`,
  file: "文件",
  kind: "内容",
  result: "结果",
  counts: { new: "新增", changed: "变更", unchanged: "未变", skipped: "跳过", errors: "错误" },
  colon: "：",
  fileStates: {
    understood: "看得懂，还没有写入",
    stored: "已写入",
    same: "库里已有，没有变化",
    nothing: "没有可写入的记录"
  },
  outcome: {
    reject: "未导入",
    nothing_to_import: "没有可导入的内容",
    duplicate: "重复文件",
    ignored: "不是表格，已略过"
  },
  ignoredFile: "不是表格，已略过",
  tooLargeFile: "文件超过上传上限，没有导入。请拆分后再导入，或调高 AIWEI_UPLOAD_LIMIT。",
  unreadableFile: "文件打不开（没有权限、正被占用或已被移走），没有导入。请处理后重新导入。",
  noSpreadsheets: (where: string) => `${where} 里没有表格文件，什么也没有导入。请检查路径。`,
  errorsFound: "错误：该格未采用",
  warningsFound: "提示：已采用，请核对",
  readByMaps: "按列对应读取",
  mapGiven: "本次给出的列对应",
  mapRemembered: (id: string) => `记住的列对应 ${id}`,
  importTotals: (totals: Totals, batch: string | null) =>
    `${batch === null ? "还没有写入；若写入" : `批次 ${batch} 合计`}：新增 ${totals.new}，变更 ${totals.changed}，未变 ${totals.unchanged}，跳过 ${totals.skipped}，错误 ${totals.errors}`,
  nextStep: {
    inspected: "要写入，请去掉刚才命令里的 inspect 再运行一次：aiwei import …",
    tried: "要写入，请去掉刚才命令里的 --dry-run 再运行一次：aiwei import …",
    nothing: "没有可以写入的内容，请先按上面的说明处理。"
  },
  nothingImported: "还没有导入过文件。",
  batch: "批次",
  at: "时间",
  by: "操作人",
  state: "状态",
  files: "文件数",
  batchStates: {
    open: "未完成",
    committed: "已导入",
    discarded: "已放弃",
    undone: "已撤销",
    partly_undone: "部分撤销"
  },
  undo: {
    outcome: "结果",
    what: "记录",
    cell: "单元格",
    why: "原因",
    outcomes: { kept: "保留", failed: "未能撤销" },
    more: (n: number) => `另有 ${n} 条，见 --json。`
  },
  code: "代码",
  name: "名称",
  level: "层级",
  households: "户数",
  population: "人口",
  above: "上级",
  below: "下级数",
  aliases: "又称",
  property: "物业",
  since: "起始",
  noUnits: "没有符合条件的单位。先用 aiwei import 导入社区代码表。",
  noPeople: "没有符合条件的人员。先用 aiwei import 导入花名册。",
  noSchemes: "还没有考核方案。导入评分表后自动建立。",
  unit: "单位",
  post: "职务",
  phone: "电话",
  category: "类别",
  personStates: { active: "在岗", left: "已离岗" },
  id: "编号",
  scheme: "方案",
  fullTotal: "满分",
  schemeTitle: (name: string, version: number, total: string) =>
    `${name} 第 ${version} 版，满分 ${total}`,
  schemeTerms: (bonus: string | null, veto: string | null, na: "rebase" | "full" | "reduce") => {
    const without = {
      full: "按满分计",
      rebase: "不计入总分，按比例折算",
      reduce: "不计入总分，总分相应减少"
    }
    return `加分最多 ${bonus ?? "不设"}；一票否决：${veto ?? "未写明"}；无此项${without[na]}`
  },
  schemeRule: (title: string, version: number, from: string) =>
    `依据《${title}》第 ${version} 版（自 ${from} 起）`,
  accounts: accountWords.zh,
  wrote: (path: string, bytes: number) => `已写入 ${path}（${bytes} 字节）`,
  cannotWrite: (file: string, reason: string) =>
    `写不了 ${file}（${reason}），没有导出。请检查路径和权限。`,
  migrated: (count: number) => (count === 0 ? "表结构已是最新" : `已升级 ${count} 步`),
  checks: checks.zh,
  passed: "通过",
  failed: "不通过"
}

/** The other language has every word of this one, of the same type. */
export type Words = typeof zh

export const refusalText = (words: Words, error: WireError): string =>
  words.refusals[error._tag](error as never)
