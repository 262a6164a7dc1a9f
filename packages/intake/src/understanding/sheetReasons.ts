/** Why a sheet was left out of an import, as the report tells it in both languages. */
export const sheetReasons = {
  blank: { reason: "空表", reasonEn: "it is blank" },
  hidden: { reason: "隐藏的工作表，不导入", reasonEn: "hidden sheets are not imported" },
  unknown: { reason: "没有认出是哪种表", reasonEn: "this kind of table is not known" },
  nothing: { reason: "没有可导入的记录", reasonEn: "there is no record in it" },
  wholeFile: { reason: "整个文件没有导入", reasonEn: "the whole file was left out" },
  dead: { reason: "备份或作废的表，不导入", reasonEn: "a backup or a void sheet" }
} as const

export type SheetReason = keyof typeof sheetReasons
