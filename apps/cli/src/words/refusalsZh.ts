/** The Chinese sentence for every refusal: what happened, what was kept, what to do. */
import type { Refusals } from "@aiwei/client/refusals/Refusals"
import { saidAlikeZh } from "@aiwei/client/refusals/saidAlikeZh"
import { refusedText } from "@aiwei/client/schemes/refusedText"

import { accountWords } from "./accounts.ts"
import { passwordFaults } from "./passwordFaults.ts"

const roles: Readonly<Record<string, string>> = accountWords.zh.roles

const named = (role: string | null): string => roles[role ?? ""] ?? role ?? ""

export const refusals: Refusals = {
  ...saidAlikeZh,
  SchemeRefused: refusedText.zh,
  GrantRefused: (error) =>
    saidAlikeZh.GrantRefused({
      ...error,
      role: named(error.role),
      beside: error.beside === null ? null : named(error.beside)
    }),
  // Said without its full stop on the pages.
  StoreUnavailable: (error) => `${saidAlikeZh.StoreUnavailable(error)}。`,
  InvalidInput: ({ issues }) =>
    `参数不对，没有执行：${issues.map(({ path, message }) => `${path} ${message}`).join("；")}`,
  NoSuchProcedure: ({ path }) => `服务器没有 ${path} 这个接口。请把命令行与服务器升级到同一版本。`,
  NoSuchPage: ({ path }) => `服务器没有 ${path}。请检查地址。`,
  CrossOrigin: ({ origin }) => `来自 ${origin} 的请求被拒绝，没有执行。`,
  BodyTooLarge: ({ limit }) => `内容超过 ${limit} 字节，没有执行。`,
  TookTooLong: ({ seconds }) => `超过 ${seconds} 秒没有完成，已停止。请稍后重试。`,
  TooManyListeners: () => "同时收看的屏幕太多，请稍后再试。",
  OrgUnitNotFound: ({ id }) => `没有编号为 ${id} 的单位。用 aiwei org list 查看。`,
  DivisionCodeTaken: ({ code }) => `区划代码 ${code ?? ""} 已被使用，没有改动。`,
  MoveMakesCycle: () => "不能移到自己的下级，没有改动。",
  MoveTooEarly: ({ changedOn }) => `${changedOn} 已有变动，没有改动。请选之后的日期。`,
  PlaceNotFound: ({ place }) => `找不到“${place}”。请用代码、全称或常用简称，aiwei org list 可查。`,
  PlaceAmbiguous: ({ place, candidates }) =>
    `“${place}”有几个：${candidates.join("、")}。请改用代码。`,
  OfficeNotFound: ({ office }) =>
    office === null
      ? "还没有任何街道的数据。请先用 aiwei import 导入旧表。"
      : `找不到街道 ${office}。用 aiwei org list --level subdistrict 查看。`,
  OfficeAmbiguous: ({ candidates }) => `有几个街道：${candidates.join("、")}。请用 --office 指明。`,
  PeriodHasNoScores: ({ period, place }) =>
    place === undefined
      ? `${period} 没有评分表。请先导入该月的评分表。`
      : `${period} 没有对“${place}”的检查和评分（不是零分）。请用 aiwei inspection add 登记检查，或导入有它的评分表。`,
  SchemeNotFound: ({ scheme }) =>
    scheme === null ? "还没有考核方案。导入评分表后自动建立。" : `找不到方案 ${scheme}。`,
  SchemeInvalid: ({ problems }) =>
    `方案有 ${problems.length} 处不对，没有保存：${problems.map(({ code, at }) => `${code} ${at ?? ""}`).join("；")}`,
  AlreadyPublished: ({ period, version }) =>
    `${period} 已公布第 ${version} 版，结果没有变化，没有重复公布。`,
  ReasonNeeded: ({ period, version }) =>
    `${period} 已公布第 ${version} 版，结果已不同。更正须写明原因：--reason。`,
  StepNotAllowed: ({ from, action }) => `公布状态为 ${from}，不能 ${action}，没有改动。`,
  PublicationNotFound: ({ id }) => `没有编号为 ${id} 的公布记录。`,
  VersionNotFound: ({ period, version }) => `${period} 没有公布过第 ${version} 版。`,
  NothingPublished: () => "还没有公布过排名。用 aiwei rank publish 月份 公布。",
  BatchNotFound: ({ id }) => `没有批次 ${id}。用 aiwei import list 查看。`,
  BatchNotOpen: ({ id, state }) => `批次 ${id} 的状态是 ${state}，不能再导入。请重新上传。`,
  FileNotFound: ({ id }) => `找不到文件 ${id}，没有导入。请重新上传。`,
  FileTooLarge: ({ bytes, limit }) =>
    `文件有 ${bytes} 字节，超过上限 ${limit}，没有导入。请拆分后再导入。`,
  SignInRequired: () => "需要登录。请用 --token 给出令牌。",
  SignInFailed: () => "账号或密码不对。",
  TooManyAttempts: ({ retryAfterSeconds }) => `尝试过多，请 ${retryAfterSeconds} 秒后再试。`,
  NotAllowed: ({ verb }) => `没有权限（${verb}），没有执行。`,
  AccountNameTaken: ({ name }) => `账号 ${name} 已存在，没有新建。`,
  AccountNotFound: ({ name }) => `没有账号 ${name}。`,
  WeakPassword: ({ least, faults }) =>
    `密码没有保存：${faults.map((fault) => passwordFaults.zh[fault](least)).join("；")}。请换一个。`,
  LastAdministrator: ({ role }) =>
    `这是最后一个 ${named(role)}，没有停用或收回。请先授予另一个账号这个角色。`,
  AdministratorsOwn: ({ name }) =>
    `${name} 是管理员，密码和两步验证只由本人改，没有改动。忘记密码时由服务器操作员不带 --as 执行 user passwd。`,
  PasswordMustChange: () => "密码须先修改才能做别的事，没有执行。请先登录管理端改密码。",
  SecondFactorMustBegin: () => "该账号须先启用两步验证，没有执行。请先登录管理端启用。",
  SecondFactorNeeded: () => "还需要两步验证的验证码，没有登录。请一并给出验证码。",
  SecondFactorWrong: () => "验证码不对、已用过或已过期，没有执行。请用新的验证码或恢复码。",
  SecondFactorState: ({ state }) =>
    ({
      none: "该账号没有启用两步验证，没有改动。",
      begun: "两步验证还没有确认，没有改动。请先输入验证码确认。",
      on: "两步验证已经启用，没有改动。要更换请先停用。"
    })[state],
  TokenNotFound: ({ id }) => `没有生效中的令牌 ${id}，没有改动。用 aiwei token list 查看。`,
  AuditEntryNotFound: ({ seq }) =>
    `没有第 ${seq} 条审计记录：编号不对，或已过保存期限。用 aiwei audit verify 核对。`,
  WrongPassword: () => "现在的密码不对，密码没有改",
  SessionNotFound: ({ id }) => `登录 ${id} 已经结束`,
  ViewNotFound: () => "这个视图已不在。",
  TooManyViews: ({ most }) => `一张表最多保存 ${most} 个视图，没有保存。`,
  BackupNotFound: ({ file }) => `没有找到备份“${file}”。可以用 backup list 查看已有的备份。`,
  BackupNotProven: ({ faults }) =>
    `备份没有通过验证，已删除，数据库没有改动。请运行 db verify。(${faults.join("；")})`,
  ScoresRefused: ({ cells }) =>
    `有 ${cells.length} 处分数不能保存，全部没有改动：${cells.map(({ unitName, indicator, text }) => `${unitName} ${indicator ?? "加分"} ${text}`).join("；")}`,
  MonthBegun: ({ period }) => `${period} 已有评分表。`,
  MonthAhead: ({ period, current }) =>
    `${period} 还没有到，没有新建评分表。最晚可以新建 ${current}。`,
  ScoreNotReadable: ({ text }) => `“${text}”不是分数，没有保存。`,
  ChangedMeanwhile: ({ id, by, at }) =>
    `${id} 刚被改过（${by ?? "不知何人"} ${at ?? ""}），没有保存。请重新读取后再改。`,
  PurposeNeeded: ({ least }) => `请写明原因（至少 ${least} 个字），没有进行。`,
  RetentionRefused: ({ days, least, most }) =>
    `保存期限 ${days} 天不在允许的 ${least}～${most} 天之内，没有改动。`,
  StillInOffice: () => "这个人还在岗，没有抹去。请先办理离岗。",
  AlreadyErased: ({ at }) => `这个人的资料已在 ${at.slice(0, 10)} 抹去，没有再改动。`,
  PersonNotFound: ({ id }) => `没有编号为 ${id} 的人，没有改动。`,
  ZoneNotFound: ({ id }) => `没有编号为 ${id} 的责任区，没有改动。`,
  BuildingNotFound: ({ id }) => `没有编号为 ${id} 的楼栋，没有改动。`,
  FieldRefused: ({ field, why, value }) => `${field} ${value ?? ""} 不能保存（${why}），没有改动。`,
  ChangeTooEarly: ({ since }) => `现在的情况从 ${since} 开始，没有改动。请选之后的日期。`,
  AlreadyEnded: ({ id }) => `${id} 已经离任或停用，没有再改动。`,
  NameTaken: ({ name, id }) => `已经有“${name}”（${id}），没有保存。`,
  RowsRefused: ({ rows }) =>
    `有 ${rows.length} 行不能保存，全部没有改动：${rows.map(({ index, error }) => `第 ${index + 1} 行 ${error._tag}`).join("；")}`
}
