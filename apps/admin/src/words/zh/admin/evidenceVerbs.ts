/** What the trail calls what was put down about a month, and its taking back. */
import type { evidenceVerbs as verbs } from "@aiwei/domain/access/verbs/evidenceVerbs"

export const evidenceVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "inspections.record": "登记检查",
  "inspections.extend": "补登检查发现的问题",
  "inspections.list": "查看检查",
  "inspections.show": "查看一次检查",
  "inspections.withdraw": "撤回检查",
  "inspections.beginDouble": "开始复评",
  "inspections.giveUpDouble": "放弃复评",
  "inspections.ownDoubles": "查看自己的复评",
  "inspections.doubles": "查看检查的复评",
  "inspections.announceDouble": "安排复评",
  "inspections.takeBackDouble": "收回复评",
  "evidence.add": "登记佐证",
  "evidence.import": "导入检查和佐证文件",
  "evidence.list": "查看佐证",
  "evidence.photo": "查看佐证照片",
  "evidence.attachPhoto": "上传佐证照片",
  "evidence.attachTable": "上传检查文件",
  "evidence.withdraw": "撤回佐证",
  "ledger.add": "登记加分、扣减或否决",
  "ledger.list": "查看加减分台账",
  "ledger.photo": "查看台账照片",
  "ledger.withdraw": "撤回加减分"
}
