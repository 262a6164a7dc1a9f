/** Words of the publication desk, in Chinese. */
import { month } from "../assessment/month.ts"

export const publication = {
  title: "发布台",
  monthTitle: (period: string) => `${month(period)}排名发布`,
  months: "各月份",
  monthsNone: "还没有可以发布的月份",
  monthsNoneTodo: "请先导入或录入当月的评分，月份就会出现在这里。",
  columns: {
    month: "月份",
    state: "进度",
    version: "公示的版本",
    publishedAt: "发布时间",
    next: "下一步"
  },
  touched: "发布之后又录入过成绩，打开看是否需要更正。",
  toRanking: "看排名",
  toDesk: "去发布台",
  way: "发布进度",
  steps: {
    draft: "成绩草稿",
    review: "公示与审签",
    published: "发布",
    corrected: "更正"
  },
  states: { done: "已完成", here: "当前", later: "未开始", none: "方案不要求" },
  asOf: (day: string) => `数据截至 ${day}`,
  submitted: (who: string, at: string) => `${who} ${at} 送审`,
  noticeSpan: (first: string, last: string) => `公示 ${first} 至 ${last}`,
  noNotice: "不公示",
  versionAt: (version: number, at: string) => `第 ${version} 版，${at} 发布`,
  correctionDue: (version: number) => `第 ${version} 版，待发布`,
  by: (who: string) => `${who} 发布`,
  missing: "还缺什么",
  standsNow: "现在的情况",
  handedIn: "送审",
  noCorrection: "没有更正",
  lacks: {
    scores: "这个月还没有评分。请先导入或录入。",
    submit: "还没有送审。方案要求公示或审签，送审后才能发布。",
    changed: "送审之后成绩有改动，与公示的不一致。请撤回或退回，核对后重新送审；在此之前不能发布。",
    ready: "公示和审签都已完成，可以发布。",
    straight: "方案不要求公示和审签，核对后可以直接发布。",
    correct: "发布之后成绩有改动，公示屏上仍是旧版。要公示现在的结果，请发布更正。",
    done: "已发布，之后没有改动。"
  },
  lackNotice: (until: string, left: number | null) =>
    left === null
      ? `公示到 ${until} 为止，之后才能发布。`
      : `公示到 ${until} 为止，还有 ${left} 个工作日，之后才能发布。`,
  lackApprovals: (roles: string) => `还缺审签：${roles}。`,
  notApproving: {
    submitted: "这是您送审的，须由其他人审签。",
    twice: "您已审签，一人只审签一次。",
    role: "还缺的审签不属于您的角色。"
  },
  notice: "公示",
  firstDay: "第一天",
  lastDay: "最后一天",
  daysLeft: "还剩",
  workingDays: (count: number) => `${count} 个工作日`,
  over: "已期满",
  noticeDays: (left: number, of: number) => `公示 ${of} 个工作日，还剩 ${left} 个`,
  target: "拟发布",
  reason: "更正理由",
  hash: "封存校验码",
  approvals: "审签",
  role: "角色",
  who: "审签人",
  when: "时间",
  waiting: "待审签",
  noApprovals: "方案不要求审签。",
  noticed: "公示的排名",
  noticedText: "以下是送审时封存的结果，发布的就是它。",
  terms: "方案对发布的要求",
  termsText: (notice: number, roles: string, appeal: number) =>
    `${notice === 0 ? "不公示" : `公示 ${notice} 个工作日`}；${
      roles === "" ? "不需要审签" : `审签：${roles}`
    }；${appeal === 0 ? "不受理申诉" : `发布后 ${appeal} 个工作日内可以申诉`}。`,
  deeds: {
    submit: (version: number) => (version === 1 ? "送审" : `送审第 ${version} 版更正`),
    approve: "审签",
    giveBack: "退回",
    withdraw: "撤回送审",
    publish: (version: number) => (version === 1 ? "发布第 1 版" : `发布第 ${version} 版更正`)
  },
  ask: {
    submit: (period: string) => `送审${month(period)}排名`,
    approve: (period: string) => `审签${month(period)}排名`,
    giveBack: (period: string) => `退回${month(period)}排名`,
    withdraw: (period: string) => `撤回${month(period)}排名的送审`,
    publish: (period: string) => `发布${month(period)}排名`
  },
  told: {
    submit: [
      "现在的结果连同全部评分依据一起封存，公示和审签的就是这一份。",
      "送审后再改成绩，须撤回或退回后重新送审。"
    ],
    approve: ["记下您的姓名、角色和时间。审签后不能收回；发现问题请退回。"],
    giveBack: ["公示停止，已有的审签作废。改好后须重新送审，公示天数重新计算。"],
    withdraw: ["公示停止，已有的审签作废。可以改好后重新送审。"],
    publish: ["排名立即显示在公示屏上。以后只能以新的一版更正，旧版仍可查。"]
  },
  done: {
    submit: (period: string) => `${month(period)}排名已送审`,
    approve: (period: string) => `${month(period)}排名已审签`,
    giveBack: (period: string) => `${month(period)}排名已退回`,
    withdraw: (period: string) => `${month(period)}排名的送审已撤回`,
    publish: (period: string) => `${month(period)}排名已发布，公示屏已更新`
  },
  asRole: "以什么角色审签",
  correctReason: "更正理由",
  correctReasonHint: "公示时写明，和新的一版一起保存；因申诉更正时可不填",
  correctReasonMissing: "请写明更正理由",
  returnReason: "退回原因",
  returnReasonMissing: "请写明退回原因",
  difference: (now: string, before: string) => `${now}与${before}的差异`,
  present: "现在的结果",
  versionName: (version: number) => `第 ${version} 版`,
  differs: (units: number) => `${units} 个社区有变化`,
  differsNot: "各社区的名次、得分和否决都没有变化。",
  fromTo: (before: string, now: string) => `${before} → ${now}`,
  total: "总分",
  rank: "名次",
  outside: "不排名",
  changes: "改了什么",
  versions: "历次发布",
  versionsNone: "这个月还没有发布过。",
  verify: "核验",
  verifyText: "用封存的评分依据重新计算一遍，并逐项核对当时计入的佐证，看是否与发布时一致。",
  verified: "一致：重新计算的结果与发布时相同",
  notVerified: "不一致：封存的内容或结果与发布时的校验码不符，请告诉管理员",
  evidenceSame: (lines: number) => `，${lines} 个得分项的佐证也与发布时相同`,
  evidenceDiffers: (lines: number) => `${lines} 个得分项的佐证与发布时不一致，请告诉管理员：`,
  evidenceLine: (unit: string, line: string, published: string, now: string) =>
    `${unit} ${line}：发布 ${published}，现有佐证 ${now}`,
  evidenceMore: (lines: number) => `另有 ${lines} 个`,
  verifyOf: (version: number) => `核验第 ${version} 版`,
  differenceOf: (version: number) => `第 ${version} 版改了什么`,
  program: "程序版本",
  standing: "现行",
  replaced: "已被更正",
  past: "退回与撤回",
  returned: (who: string, at: string) => `${who} ${at} 退回`,
  withdrawn: (who: string, at: string) => `${who} ${at} 撤回`,
  chips: {
    draft: "草稿",
    review: (until: string) => `公示至 ${until}`,
    approval: "待审签",
    changed: "送审后有改动",
    ready: "可以发布",
    published: (version: number) => (version === 1 ? "已发布" : `已更正，第 ${version} 版`),
    correct: "待更正"
  }
}
