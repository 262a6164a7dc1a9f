/** What an import says about files and rows, in Chinese. */
import type { FileRefusals, KindNames, OutcomeNames, RowNames } from "./FileWords.ts"

export const zhKinds: KindNames = {
  community_codes: "社区代码",
  roster: "花名册",
  zones: "责任区",
  buildings: "楼院底册",
  score: "考核评分",
  daily_check: "每日巡查",
  rectification: "整改台账",
  drug_issue: "药品发放",
  density: "密度监测",
  complaint: "信访投诉",
  meeting: "会议记录",
  meeting_attendance: "会议签到",
  health_activity: "健教活动",
  small_business: "五小底册",
  bait_station: "毒饵站",
  publicity_board: "宣传栏",
  responsibility_letter: "责任书",
  partner_unit: "结对单位",
  frontage_contract: "门前三包",
  volunteer: "志愿者",
  cleaner: "保洁员",
  monthly_statistics: "月统计"
}

export const zhOutcomes: OutcomeNames = {
  import: "可导入",
  reject: "未导入",
  nothing_to_import: "没有内容",
  duplicate: "重复文件",
  ignored: "不是表格"
}

export const zhRows: RowNames = {
  title: "标题",
  meta: "填报",
  note: "说明",
  blank: "空行",
  repeated_header: "表头",
  not_marked: "未标出",
  section: "分段",
  subtotal: "小计",
  total: "合计",
  rank: "名次",
  average: "平均",
  footer: "签字"
}

export const zhFileRefusals: FileRefusals = {
  encrypted: {
    what: "文件有打开密码",
    todo: "请在导入页填写打开密码再导入，或在 WPS、Excel 里去掉密码。"
  },
  wrong_password: {
    what: "密码打不开这个文件",
    todo: "请核对密码（区分大小写），或在 WPS、Excel 里去掉密码，另存后再导入。"
  },
  corrupt: {
    what: "文件损坏或不完整",
    todo: "请向原发件人重新要一份，或用 Excel 打开后另存为 xlsx。"
  },
  html_disguised_as_xls: {
    what: "这是网页，只是名字叫 xls",
    todo: "请用 Excel 打开后另存为 xlsx，再导入。"
  },
  nul_byte: { what: "文件里有不该出现的空字符", todo: "请用 Excel 打开后另存为 xlsx，再导入。" },
  empty_sheet: { what: "表里没有内容", todo: "如果拿错了文件，请换成有内容的那一份。" },
  empty_file: { what: "文件是空的（0 字节）", todo: "请重新复制或下载这个文件。" },
  formula_error: { what: "表里有公式错误", todo: "请先在 Excel 里改正出错的公式，再导入。" },
  formula_injection: {
    what: "有格子以公式开头，可能有害",
    todo: "请检查这些格子，改成普通文字后再导入。"
  },
  unrecognised: {
    what: "认不出这是哪一种表",
    todo: "请核对表头是否完整、有没有选错文件，再导入。若是别的表样，现在还不能导入，请留好原文件。"
  },
  unsupported_kind: {
    what: "认得这种表，但现在还不能导入",
    todo: "原文件请留好，以后的版本可以导入。"
  },
  period_unknown: {
    what: "看不出是哪一个月",
    todo: "请在标题、表名或文件名里写明年月，如“2026年3月”，再导入。"
  },
  office_unknown: {
    what: "看不出是哪个街道的表",
    todo: "请先导入社区代码表，或在左上角选定办公室后再导入。"
  },
  strict_errors: {
    what: "有读不懂的格子，按严格方式整个文件没有导入",
    todo: "请改正下面列出的格子，再导入。"
  },
  duplicate_file: { what: "与另一个文件内容相同", todo: "不用处理，已按那一份导入。" },
  huge_used_range: {
    what: "表格的使用范围大得不正常",
    todo: "请把有内容的部分复制到一张新表，另存后再导入。"
  },
  not_a_spreadsheet: { what: "不是表格", todo: "不用处理，没有读它。" },
  too_large: { what: "文件太大", todo: "请删去图片，或拆成几个文件再导入。" },
  too_slow: { what: "读取超时，已停下", todo: "请拆成几个文件，或另存为 xlsx 再导入。" }
}
