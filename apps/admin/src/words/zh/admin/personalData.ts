/** Words of the page about how long personal data is kept, in Chinese. */
export const personalData = {
  title: "个人信息",
  about:
    "个人信息只留到规定的期限。服务开着时每天自动处理一次；抹去的找不回来，数字、名次和审计记录不变。",
  kinds: { complainants: "投诉人", signIns: "登录记录", leavers: "离岗人员" },
  what: {
    complainants: "投诉台账里的姓名和电话。现在还没有这本台账，期限先定在这里。",
    signIns: "从哪个地址、用什么设备登录过。",
    leavers: "离岗后还留着的电话、出生年月、性别、备注；到期连姓名一起抹去，改为编号。"
  },
  days: "期限",
  keptFor: (days: number) => `${days} 天`,
  basis: "理由",
  source: "出处",
  standing: "状态",
  standings: { law: "法定下限", usual: "通行做法，待本单位确定", decided: "本单位已确定" },
  decidedOn: (day: string) => `本单位已确定，${day}`,
  lastRun: "上次处理",
  ran: (at: string, records: number) => `${at}，抹去 ${records} 条`,
  neverRan: "还没有处理过",
  changeOf: (kind: string) => `改${kind}的期限`,
  daysField: "保留天数",
  bounds: (least: number, most: number) => `${least} 到 ${most} 天`,
  wrong: (least: number, most: number) => `请填 ${least} 到 ${most} 的整数`,
  basisField: "为什么这么久",
  basisHint: "留空则保留原来的理由。",
  save: "保存期限",
  saved: (kind: string) => `${kind}的期限已保存，下次处理起有效`,
  run: "现在处理到期的",
  runAsk: "现在抹去到期的个人信息？",
  runLines: [
    "过了期限的离岗人员和登录记录会被抹去，找不回来。",
    "数字、名次、审计记录和以前的备份不变。",
    "做了什么会记入审计记录。"
  ] as ReadonlyArray<string>,
  runAct: "抹去到期的",
  done: (signIns: number, leavers: number, complainants: number) =>
    signIns + leavers + complainants === 0
      ? "处理完了，没有到期的"
      : `已抹去：登录记录 ${signIns} 条，离岗人员 ${leavers} 人，投诉人 ${complainants} 人`
}
