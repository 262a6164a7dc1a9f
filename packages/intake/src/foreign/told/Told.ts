/**
 * What is said about a mapping file, a table or a cell: where, and what happened, what was kept and what to
 * do, in both languages. An error kept something out of the scores; a warning did not.
 */
export interface Told {
  readonly code: ToldCode
  readonly severity: "error" | "warning"
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string | null
  readonly line: number | null
  readonly zh: string
  readonly en: string
}

export const toldCodes = [
  "notYaml",
  "notTheShape",
  "schemeFault",
  "inputUnknown",
  "inputTwice",
  "inputMissing",
  "fileTooMany",
  "fileUnreadable",
  "fileRefused",
  "sheetUnknown",
  "columnUnknown",
  "columnTwice",
  "columnNeeded",
  "indicatorUnknown",
  "ruleUnknown",
  "ruleNeeded",
  "ruleReadsOther",
  "scorerUnknown",
  "itemUnknown",
  "vetoUnknown",
  "dayNeeded",
  "dayWrong",
  "noUnit",
  "valueUnreadable",
  "valueAmbiguous",
  "valueRounded",
  "valueUnused",
  "emptyCell",
  "keyMissing",
  "keyTwice",
  "valuesBesideNotScored",
  "differsInUnit"
] as const
export type ToldCode = (typeof toldCodes)[number]

export interface Where {
  readonly file?: string | null
  readonly sheet?: string | null
  readonly cell?: string | null
  readonly line?: number | null
}
