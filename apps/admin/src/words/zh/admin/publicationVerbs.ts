/** What the trail calls the steps around a publication. */
import type { publicationVerbs as verbs } from "@aiwei/domain/access/verbs/publicationVerbs"

export const publicationVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "publications.difference": "查看更正差异",
  "appeals.lodge": "提出申诉",
  "appeals.list": "查看申诉列表",
  "appeals.show": "查看申诉",
  "appeals.attachment": "下载申诉附件",
  "appeals.accept": "受理申诉",
  "appeals.decide": "裁定申诉",
  "appeals.withdraw": "撤回申诉",
  "appeals.reply": "答复说明",
  "publications.submit": "送审排名",
  "publications.approve": "审签排名",
  "publications.return": "退回排名",
  "publications.withdraw": "撤回送审",
  "publications.review": "查看送审",
  "calendar.show": "查看工作日历",
  "calendar.due": "推算工作日",
  "calendar.set": "设定自定日期",
  "calendar.clear": "取消自定日期",
  "calendar.tellYear": "登记年份放假安排"
}
