/**
 * What is said about a whole file: what happened, what was kept, what to do. Every code has its
 * sentence, in Chinese first.
 */
import type { FileCode, Kind } from "../report.ts"

export interface Said {
  readonly message: string
  readonly messageEn: string
}

const said = (message: string, messageEn: string): Said => ({ message, messageEn })

export const kindNames: Readonly<Record<Kind, readonly [string, string]>> = {
  community_codes: ["社区代码表", "community codes"],
  roster: ["人员花名册", "roster"],
  zones: ["责任区划分表", "responsibility zones"],
  buildings: ["楼院底册", "buildings"],
  score: ["考核评分表", "score sheet"],
  daily_check: ["每日巡查台账", "daily checks"],
  rectification: ["问题整改台账", "rectification"],
  drug_issue: ["药品发放登记表", "supplies issued"],
  density: ["病媒密度监测表", "vector density"],
  complaint: ["信访投诉台账", "complaints"],
  meeting: ["会议记录", "meeting records"],
  meeting_attendance: ["会议签到表", "meeting attendance"],
  health_activity: ["健康教育活动登记表", "health education"],
  small_business: ["五小行业底册", "small trades"],
  bait_station: ["毒饵站台账", "bait stations"],
  publicity_board: ["宣传栏更换记录", "publicity boards"],
  responsibility_letter: ["责任书签订表", "letters of responsibility"],
  partner_unit: ["结对单位表", "partner units"],
  frontage_contract: ["门前三包签约表", "frontage contracts"],
  volunteer: ["志愿者登记表", "volunteers"],
  cleaner: ["保洁员名册", "cleaners"],
  monthly_statistics: ["爱国卫生月统计表", "monthly statistics"]
}

const words: Readonly<Record<FileCode, Said>> = {
  encrypted: said(
    "文件有打开密码，没有导入任何记录。请在导入页填写密码、或用命令行 aiwei import --password 给出密码后重新导入，也可以在 WPS 或 Excel 中去掉密码。",
    "The file has a password; nothing was imported. Type it on the import page or give it with aiwei import --password and import again, or remove it."
  ),
  wrong_password: said(
    "给出的密码打不开这个文件，没有导入任何记录。请核对密码（区分大小写），或在 WPS、Excel 中去掉密码后重新导入。",
    "The password given does not open the file; nothing was imported. Check it, capitals count, or remove the password and import again."
  ),
  corrupt: said(
    "文件已损坏或不完整，没有导入任何记录。请重新取得原文件，或在 WPS、Excel 中打开后另存。",
    "The file is damaged or incomplete; nothing was imported. Get it again or save it anew."
  ),
  html_disguised_as_xls: said(
    "文件实为网页（HTML），不是真正的表格文件，没有导入。请用 Excel 打开后另存为 .xlsx 再导入。",
    "The file is a web page named .xls; nothing was imported. Save it as .xlsx and import again."
  ),
  nul_byte: said(
    "文件中含有 NUL 字符，没有导入任何记录。请改正所列单元格后重新导入。",
    "The file holds NUL characters; nothing was imported. Correct the cells listed."
  ),
  empty_sheet: said(
    "表中只有空格、表头或合计，没有一行数据，没有导入任何记录。如不应为空，请核对是否选错了文件。",
    "The workbook holds no line of data; nothing was imported. Check that it is the right file."
  ),
  empty_file: said(
    "文件是空的（0字节），没有导入任何记录。请重新取得原文件。",
    "The file is empty (0 bytes); nothing was imported."
  ),
  formula_error: said(
    "评分表中有出错的公式，得分未知，整表没有导入。请改正所列单元格后重新导入。",
    "The score sheet holds formula errors; nothing was imported. Correct the cells listed."
  ),
  formula_injection: said(
    "有以公式符号开头的文字，已按文字保存。",
    "Some texts begin like formulas; they were kept as text."
  ),
  unrecognised: said(
    "没有认出这是哪一种表，没有导入任何记录。请检查表头；表头特别的表可用命令行 aiwei import --map 指定各列。",
    "The table was not recognised; nothing was imported. Check its headings, or name its columns with aiwei import --map."
  ),
  unsupported_kind: said(
    "这种表目前还不能导入，没有导入任何记录；原文件没有改动。",
    "This kind of table cannot be imported yet; nothing was imported."
  ),
  duplicate_file: said(
    "与另一个文件逐字节相同，只导入一次。",
    "The same bytes as another file; imported once only."
  ),
  period_unknown: said(
    "看不出是哪个月的评分表，没有导入。请在标题或文件名中写明年月，或用命令行 aiwei import --period 指定月份。",
    "The month of the score sheet is not given; nothing was imported. State it in the title or the file's name, or with aiwei import --period."
  ),
  huge_used_range: said(
    "表的已用区域异常大，只读取了有内容的单元格。",
    "The sheet claims a huge area; only cells with content were read."
  ),
  not_a_spreadsheet: said(
    "不是表格文件，没有导入。请用 WPS 或 Excel 另存为 .xlsx 后再导入。",
    "Not a spreadsheet; nothing was imported. Save it as .xlsx and import again."
  ),
  too_large: said(
    "文件过大，没有导入。请拆分后重新导入。",
    "The file is too large; nothing was imported. Split it and import again."
  ),
  too_slow: said(
    "读取文件用时过长，已停止，没有导入。请另存或拆分后重新导入。",
    "Reading the file took too long and was stopped; nothing was imported."
  ),
  office_unknown: said(
    "看不出是哪个街道的表，没有导入。请在标题中写明单位，或用命令行 aiwei import --office 指定。",
    "The office is not given and there are several; nothing was imported. Name it in the title, or with aiwei import --office."
  ),
  strict_errors: said(
    "文件中有错误，按“严格”要求整份没有导入。请改正所列单元格后重新导入。",
    "The file has errors and strict was asked for; nothing was imported. Correct the cells listed."
  )
}

export const wordsFor = (code: FileCode, kind: Kind | null = null): Said => {
  if (code !== "unsupported_kind" || kind === null) return words[code]
  const [zh, en] = kindNames[kind]
  return said(
    `认出是“${zh}”，${words[code].message}`,
    `Recognised as ${en}. ${words[code].messageEn}`
  )
}
