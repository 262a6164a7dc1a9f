/** What the pages and the command line say alike, in Chinese; the command line gives the roles by name. */
import type { AlikeTag } from "./AlikeTag.ts"
import { dutyAlike } from "./dutyAlike.ts"
import { groupAlike } from "./groupAlike.ts"
import { handoverAlike } from "./handoverAlike.ts"
import { overlayAlike } from "./overlayAlike.ts"
import { rankingAlike } from "./rankingAlike.ts"
import type { Refusals } from "./Refusals.ts"
import { saidOfTreeZh } from "./saidOfTreeZh.ts"
import { schemeAlike } from "./schemeAlike.ts"
import { undoAlike } from "./undoAlike.ts"
import { evidenceZh } from "./zh/evidenceZh.ts"
import { importZh } from "./zh/importZh.ts"
import { planZh } from "./zh/planZh.ts"
import { publicationZh } from "./zh/publicationZh.ts"
import { statisticsZh } from "./zh/statisticsZh.ts"

/** Why the store did not answer. */
const outages = {
  busy: "数据库正被另一个程序占用，没有改动；请稍后再试",
  full: "服务器的磁盘已满，没有存入任何内容；请腾出空间后再试",
  readOnly: "服务器的数据目录不能写入，没有改动；请检查目录权限",
  away: "服务器暂时连不上数据库，没有改动；请稍后再试或告知管理员",
  damaged:
    "数据库文件已损坏，已停止读写以免损失更多；请保留原文件，停止服务后用 aiwei backup restore 恢复最近的备份"
}

const webhookFaults = {
  malformed: "这不是网址",
  notHttps: "只能推送到 https 地址",
  credentials: "网址里不能带账号密码",
  privateAddress:
    "这个地址在内网或本机，默认不允许推送（可由机器管理员用 AIWEI_WEBHOOK_ALLOW 放开）"
}

export const saidAlikeZh: Pick<Refusals, AlikeTag> = {
  ...dutyAlike.zh,
  ...overlayAlike.zh,
  ...evidenceZh,
  ...groupAlike.zh,
  ...handoverAlike.zh,
  ...importZh,
  ...planZh,
  ...publicationZh,
  ...rankingAlike.zh,
  ...schemeAlike.zh,
  ...statisticsZh,
  ...saidOfTreeZh,
  ...undoAlike.zh,
  KeptTooShort: ({ days, least }) =>
    `审计记录最少保存 ${least} 天，${days} 天太短，没有改动。保存期限只能延长。`,
  WebhookNotFound: ({ id }) => `没有编号为 ${id} 的推送地址，没有改动。请重新查看推送列表。`,
  WebhookAddressRefused: ({ why }) => `${webhookFaults[why]}，没有保存。请换一个地址。`,
  TooManyWebhooks: ({ most }) => `最多 ${most} 个推送地址，没有保存。请先删掉不用的。`,
  GrantRefused: ({ why, role, beside }) =>
    ({
      separation: `该账号已有角色 ${beside ?? ""}，按三员分立不能再授予 ${role}，没有授权。请用另一个账号。`,
      wholeOnly: `${role} 管整个系统，不能限定单位，没有授权。请去掉单位。`,
      endsFirst: "截止日早于开始日，没有授权。请改日期。",
      held: `该账号已有同样的 ${role} 授权，没有重复授权。`
    })[why],
  GrantNotFound: ({ id }) => `没有生效中的授权 ${id}，没有改动。请重新查看授权列表。`,
  BackupUnderWay: () => "正在备份，没有再开始一次。请等它结束。",
  BackupNotWritten: ({ folder, detail }) =>
    `备份写不进 ${folder}（${detail}）：请腾出空间或检查权限。没有留下半份备份，数据库没有改动。`,
  BackupDamaged: ({ file, faults }) =>
    `备份“${file}”与制作时不一致，没有恢复，现有数据没有改动。请换一份备份。(${faults.join("；")})`,
  BackupNewer: ({ file }) => `备份“${file}”由更新版本的爱卫制作，没有恢复。请先升级本程序。`,
  DataInUse: ({ place }) => `有程序正在使用 ${place}，没有改动。请先停止服务和其他命令，再试一次。`,
  StoreUnavailable: ({ why }) => outages[why]
}
