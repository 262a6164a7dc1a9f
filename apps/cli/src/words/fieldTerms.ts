/** The field's terms for kinds of tables and levels of places, in both languages. */
import { builtinLevels } from "@aiwei/domain/org/levels/builtinLevels"

export const kinds = {
  zh: {
    community_codes: "社区代码表",
    roster: "花名册",
    zones: "责任区",
    buildings: "楼院底册",
    score: "考核评分表",
    daily_check: "巡查台账",
    rectification: "整改台账",
    drug_issue: "药品发放",
    density: "密度监测",
    complaint: "投诉台账",
    meeting: "会议记录",
    meeting_attendance: "会议签到",
    health_activity: "健康教育活动",
    small_business: "五小行业",
    bait_station: "毒饵站",
    publicity_board: "宣传栏",
    responsibility_letter: "责任书",
    partner_unit: "结对单位",
    frontage_contract: "门前三包",
    volunteer: "志愿者",
    cleaner: "保洁员",
    monthly_statistics: "月统计"
  },
  en: {
    community_codes: "community codes",
    roster: "roster",
    zones: "zones",
    buildings: "buildings",
    score: "score sheet",
    daily_check: "daily checks",
    rectification: "rectification",
    drug_issue: "supplies issued",
    density: "density surveys",
    complaint: "complaints",
    meeting: "meetings",
    meeting_attendance: "attendance",
    health_activity: "health education",
    small_business: "small trades",
    bait_station: "bait stations",
    publicity_board: "publicity boards",
    responsibility_letter: "responsibility letters",
    partner_unit: "partner units",
    frontage_contract: "frontage contracts",
    volunteer: "volunteers",
    cleaner: "cleaners",
    monthly_statistics: "monthly figures"
  }
}

const levelsIn = (language: "zh" | "en"): Readonly<Record<string, string>> =>
  Object.fromEntries(builtinLevels.map((level) => [level.code, level[language]]))

export const levels = { zh: levelsIn("zh"), en: levelsIn("en") }
