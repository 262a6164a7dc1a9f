/** What an import says about files and rows, in English. */
import type { FileRefusals, KindNames, OutcomeNames, RowNames } from "./FileWords.ts"

export const enKinds: KindNames = {
  community_codes: "Community codes",
  roster: "Staff roster",
  zones: "Responsibility zones",
  buildings: "Buildings",
  score: "Scores",
  daily_check: "Daily checks",
  rectification: "Rectification",
  drug_issue: "Supplies issued",
  density: "Pest density",
  complaint: "Complaints",
  meeting: "Meetings",
  meeting_attendance: "Attendance",
  health_activity: "Health education",
  small_business: "Small premises",
  bait_station: "Bait stations",
  publicity_board: "Publicity boards",
  responsibility_letter: "Responsibility letters",
  partner_unit: "Partner units",
  frontage_contract: "Frontage contracts",
  volunteer: "Volunteers",
  cleaner: "Cleaners",
  monthly_statistics: "Monthly figures"
}

export const enOutcomes: OutcomeNames = {
  import: "ready",
  reject: "not imported",
  nothing_to_import: "nothing in it",
  duplicate: "duplicate",
  ignored: "no spreadsheet"
}

export const enRows: RowNames = {
  title: "title",
  meta: "filled by",
  note: "note",
  blank: "blank",
  repeated_header: "head",
  not_marked: "not marked",
  section: "section",
  subtotal: "subtotal",
  total: "total",
  rank: "rank",
  average: "mean",
  footer: "signed"
}

export const enFileRefusals: FileRefusals = {
  encrypted: {
    what: "The file has a password",
    todo: "Type the password on the import page and import again, or remove it in Excel."
  },
  wrong_password: {
    what: "The password does not open the file",
    todo: "Check it, capitals count, or remove it in Excel and save the file again."
  },
  corrupt: {
    what: "The file is damaged or incomplete",
    todo: "Ask for it again, or open it in Excel and save as xlsx."
  },
  html_disguised_as_xls: {
    what: "This is a web page named xls",
    todo: "Open it in Excel, save as xlsx, import again."
  },
  nul_byte: {
    what: "The file holds NUL characters",
    todo: "Open it in Excel, save as xlsx, import again."
  },
  empty_sheet: {
    what: "The sheet is empty",
    todo: "If it is the wrong file, choose the one with content."
  },
  empty_file: { what: "The file is empty (0 bytes)", todo: "Copy or download the file again." },
  formula_error: {
    what: "The sheet holds formula errors",
    todo: "Mend the formulas in Excel, then import again."
  },
  formula_injection: {
    what: "Cells start with a formula and may do harm",
    todo: "Look at these cells, turn them into plain text, import again."
  },
  unrecognised: {
    what: "This kind of table is not known",
    todo: "See whether its header row is complete and the file the right one, then import again. Another form cannot be taken yet: keep the file."
  },
  unsupported_kind: {
    what: "This kind is known but cannot be imported yet",
    todo: "Keep the file; a later version will take it."
  },
  period_unknown: {
    what: "The month of this sheet cannot be told",
    todo: "Write year and month into the title, sheet name or file name, then import again."
  },
  office_unknown: {
    what: "The office of this sheet cannot be told",
    todo: "Import the list of community codes first, or choose an office at the top left."
  },
  strict_errors: {
    what: "Cells could not be read; in strict mode the whole file is left out",
    todo: "Mend the cells listed below, then import again."
  },
  duplicate_file: {
    what: "Same content as another file",
    todo: "Nothing to do: that one is imported."
  },
  huge_used_range: {
    what: "The used range is absurdly large",
    todo: "Copy the filled part into a new sheet and save that."
  },
  not_a_spreadsheet: { what: "No spreadsheet", todo: "Nothing to do: it was not read." },
  too_large: {
    what: "The file is too large",
    todo: "Remove pictures or split it into several files."
  },
  too_slow: {
    what: "Reading took too long and was stopped",
    todo: "Split the file or save it as xlsx."
  }
}
