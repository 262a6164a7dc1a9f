/** Every refusal of the server in Chinese: what happened, what was kept, what to do. */
import type { Refusals } from "@aiwei/client/refusals/Refusals"
import { saidAlikeZh } from "@aiwei/client/refusals/saidAlikeZh"

import { zhAccessRefusals } from "./zh/access/accessRefusals.ts"
import { month } from "./zh/assessment/month.ts"
import { zhScoreRefusals } from "./zh/assessment/scoreRefusals.ts"
import { zhPersonalRefusals } from "./zh/register/personalRefusals.ts"
import { zhRowRefusals } from "./zh/register/rowRefusals.ts"

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000)

export const zhRefusals: Refusals = {
  ...saidAlikeZh,
  ...zhRowRefusals,
  ...zhAccessRefusals,
  ...zhPersonalRefusals,
  ...zhScoreRefusals,
  OrgUnitNotFound: () => "找不到这个单位，可能刚被别人改动，请刷新后再看",
  DivisionCodeTaken: ({ code }) => `区划代码 ${code ?? ""} 已被别的单位使用，请核对代码`,
  MoveMakesCycle: () => "不能移到自己的下级，原来的位置没有变",
  MoveTooEarly: ({ changedOn }) => `${changedOn} 已有变动，请选择之后的日期`,
  PlaceNotFound: ({ place }) => `找不到“${place}”，请用社区代码或全称`,
  PlaceAmbiguous: ({ place, candidates }) =>
    `叫“${place}”的不止一个，请改用代码：${candidates.join("、")}`,
  OfficeNotFound: ({ office }) =>
    office === null ? "还没有任何办公室，请先导入社区代码表" : `找不到办公室“${office}”`,
  OfficeAmbiguous: ({ candidates }) => `这里有几个办公室，请先选定一个：${candidates.join("、")}`,
  PeriodHasNoScores: ({ period, place }) =>
    place === undefined
      ? `${period} 还没有评分，请先导入当月的评分表`
      : `${period} 没有对“${place}”的检查和评分：不是零分。请登记检查，或导入有它的评分表`,
  SchemeNotFound: () => "还没有考核方案，导入最早一个月的评分表后会自动建立",
  SchemeRefused: ({ faults }) => `方案有 ${faults.length} 处要改，没有保存；改好后再保存`,
  SchemeInvalid: ({ problems }) =>
    `考核方案有 ${problems.length} 处不成立，没有保存：${problems.map((one) => one.at ?? one.code).join("、")}`,
  AlreadyPublished: ({ period, version }) =>
    `${period} 已发布第 ${version} 版，之后没有变化，不需要再发布`,
  ReasonNeeded: ({ period, version }) =>
    `${period} 已发布第 ${version} 版，结果有变化；请写明更正理由后再发布`,
  StepNotAllowed: () => "现在的状态不能做这一步，请刷新后再看",
  PublicationNotFound: () => "找不到这次发布",
  VersionNotFound: ({ period, version }) =>
    `${month(period)}没有发布过第 ${version} 版，没有可比的内容；请换一版`,
  NothingPublished: () => "还没有发布过排名",
  BatchNotFound: () => "找不到这批文件，可能已被放弃；请重新选择文件",
  BatchNotOpen: ({ state }) =>
    state === "committed" ? "这批文件已经写入，不会重复写入" : "这批文件已经放弃，请重新选择文件",
  FileNotFound: () => "找不到这个文件，请重新上传",
  FileTooLarge: ({ limit }) =>
    `文件超过 ${megabytes(limit)} MB，没有上传；请删去图片或拆成几个文件`,
  SignInRequired: () => "登录已过期，请重新登录；没有保存的内容请登录后再提交",
  NotAllowed: () => "您的账号不能做这件事，请联系管理员",
  AuditEntryNotFound: ({ seq }) => `没有第 ${seq} 条审计记录：编号不对，或已过保存期限。`,
  BackupNotFound: ({ file }) => `没有找到备份“${file}”。它可能已经不在。`,
  BackupNotProven: ({ faults }) =>
    `备份没有通过验证，已删除，数据库没有改动。请联系系统管理员核对数据。(${faults.join("；")})`,
  ViewNotFound: () => "这个视图已不在，可能在别处删掉了",
  TooManyViews: ({ most }) => `一张表最多保存 ${most} 个视图，没有保存；请先删掉不用的`,
  ScoreNotReadable: ({ text }) => `“${text}”不是分数，没有保存`,
  InvalidInput: ({ issues }) =>
    `填写的内容不完整或格式不对：${issues.map((issue) => issue.path).join("、")}`,
  NoSuchProcedure: () => "页面与服务器版本不一致，请刷新页面",
  NoSuchPage: () => "没有这个页面",
  CrossOrigin: () => "请从本系统的网址打开页面再操作",
  BodyTooLarge: ({ limit }) => `内容超过 ${megabytes(limit)} MB，没有提交`,
  TookTooLong: ({ seconds }) => `超过 ${seconds} 秒没有完成，已停下，没有改动；请稍后再试`,
  TooManyListeners: () => "同时打开的公示屏太多，请关掉一些"
}
