/** What the trail calls the steps around a publication. */
import type { publicationVerbs as verbs } from "@aiwei/domain/access/verbs/publicationVerbs"

export const publicationVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "appraisals.preview": "试算年度考核",
  "appraisals.make": "确定年度考核",
  "appraisals.list": "查看年度考核",
  "appraisals.verify": "核验年度考核",
  "awards.list": "查看表彰",
  "awards.add": "登记表彰",
  "awards.withdraw": "撤销表彰登记",
  "awards.eligible": "测算评优资格",
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
