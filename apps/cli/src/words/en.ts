/** Every word of the command line in English; its type is the Chinese file's. */
import { cellPlace } from "../text/cellPlace.ts"
import { accountWords } from "./accounts.ts"
import { assessWords } from "./assessWords.ts"
import { backups } from "./backups.ts"
import { checks } from "./checks.ts"
import { kinds, levels } from "./fieldTerms.ts"
import { orgWords } from "./orgWords.ts"
import { refusalsEn } from "./refusalsEn.ts"
import { startRefused } from "./startRefused.ts"
import { storeUnusable } from "./storeUnusable.ts"
import { webhookWords } from "./webhookWords.ts"
import type { Words } from "./zh.ts"

export const en: Words = {
  language: "en",
  refusals: refusalsEn,
  kinds: kinds.en,
  levels: levels.en,
  org: orgWords.en,
  assess: assessWords.en,
  unreachable: "Cannot reach the server or the database. Check the address and try again.",
  storeUnusable: storeUnusable.en,
  startRefused: startRefused.en,
  webhooks: webhookWords.en,
  notSignedIn: "Not signed in, or the token is not valid. Give a valid one with --token.",
  badInput: "These arguments do not fit; nothing was done. See --help.",
  oldNode: (version) =>
    `Node ${version} is too old; nothing was done. Use npm run -s aiwei -- …, which brings the right one, or Node 24.`,
  internal: "The program failed and wrote nothing. See its log.",
  noSuchPath: (path) => `“${path}”: there is no such file or folder`,
  notAllowed: (path) => `“${path}”: there is no permission to open it`,
  cannotRead: (what) => `Cannot read ${what}. Nothing was imported; check the path.`,
  listening: (url) => `aiwei is running\n  admin ${url}/\n  kiosk ${url}/kiosk\nCtrl-C ends it`,
  portTaken: (port, host) =>
    `Port ${port} of ${host} is taken by another program; aiwei did not start. End that program, or choose another port with --port (AIWEI_PORT).`,
  cannotListen: (port, host) =>
    `Cannot listen on port ${port} of ${host}; aiwei did not start. Choose others with --port, --host (AIWEI_PORT, AIWEI_HOST).`,
  backups: backups.en,
  stopping: "Stopping after the requests in flight",
  uploading: (done, of) => `reading files ${done}/${of}`,
  demoImporting: "Importing the sample office's workbooks",
  imported: (read, taken, records) =>
    `Read ${read} old workbooks: imported ${taken}, ${records} new records${taken < read ? `; ${read - taken} of kinds not supported yet were left out` : ""}`,
  demoNotEmpty: (name) =>
    `The database already holds “${name}”; the sample office is not mixed with it and was not imported. Use an empty database.`,
  rank: "rank",
  community: "community",
  total: (of) => `total (of ${of})`,
  change: "change",
  vetoed: "vetoed, not ranked",
  same: "same",
  rankingTitle: (office, period, version) =>
    `${office} ${period} ranking (${version === null ? "draft" : `published, version ${version}`})`,
  discrepancy: (doubt) =>
    `${doubt.editedSince ? "Changed by hand since the sheet" : "Differs from the sheet"}: ${doubt.unitName} ${doubt.what} was ${doubt.stated}, ${doubt.editedSince ? "is" : "should be"} ${doubt.computed} (${cellPlace(doubt)})`,
  published: (period, version, sha256) =>
    `The ranking of ${period} is published, version ${version}\nSHA-256 ${sha256}`,
  nothingPublished: "Nothing is published yet. Use aiwei rank publish MONTH.",
  month: "month",
  version: "version",
  agrees: "agrees",
  differs: "DIFFERS",
  evidenceDiffers: (period, version, lines) =>
    `${period} version ${version}: the evidence of ${lines} line(s) is not what it was when published`,
  evidenceLine: (unit, line, published, now) =>
    `${unit} ${line}: published ${published}, by its evidence ${now}`,
  evidenceMore: (lines) => `and ${lines} more`,
  notDone: "not done",
  toBeChecked: " (to be checked)",
  indicator: "indicator",
  points: "points",
  worth: "of",
  deduction: "deduction",
  reason: "reason",
  source: "source",
  bonus: "bonus",
  fullMarks: (count) => `${count} others without deduction`,
  explanationTitle: (name, period, rank, of) =>
    `${name} ${period} (${rank === null ? "vetoed, not ranked" : `rank ${rank}`} of ${of})`,
  byHand: (by, day, reason) => `by hand, ${by} ${day}: ${reason}`,
  vetoLifted: (by, day, reason) =>
    `The sheet has a veto, taken away by hand, ${by} ${day}: ${reason}`,
  vetoedBecause: (text) => `Vetoed${text === null ? "" : `: ${text}`}`,
  file: "file",
  kind: "kind",
  result: "result",
  counts: {
    new: "new",
    changed: "changed",
    unchanged: "same",
    skipped: "skipped",
    errors: "errors"
  },
  colon: ": ",
  fileStates: {
    understood: "understood, not written yet",
    stored: "written",
    same: "was there already, unchanged",
    nothing: "no record to write"
  },
  outcome: {
    reject: "not imported",
    nothing_to_import: "nothing to import",
    duplicate: "duplicate file",
    ignored: "not a spreadsheet: set aside"
  },
  ignoredFile: "not a spreadsheet: set aside",
  tooLargeFile:
    "The file is above the upload limit and was not imported. Split it, or raise AIWEI_UPLOAD_LIMIT.",
  unreadableFile:
    "The file cannot be opened (no right to, in use, or moved away) and was not imported. See to that and import again.",
  noSpreadsheets: (where) =>
    `There is no spreadsheet in ${where}; nothing was imported. Check the path.`,
  errorsFound: "Errors: the cell was not used",
  warningsFound: "Warnings: used, please check",
  readByMaps: "Read by column mappings",
  mapGiven: "the mapping given now",
  mapRemembered: (id) => `the remembered mapping ${id}`,
  importTotals: (totals, batch) =>
    `${batch === null ? "Nothing written yet; it would be" : `Batch ${batch}`}: ${totals.new} new, ${totals.changed} changed, ${totals.unchanged} unchanged, ${totals.skipped} skipped, ${totals.errors} errors`,
  nextStep: {
    inspected: "To write it, run the same command without inspect: aiwei import …",
    tried: "To write it, run the same command without --dry-run: aiwei import …",
    nothing: "There is nothing to write; see above what to do first."
  },
  nothingImported: "Nothing has been imported yet.",
  batch: "batch",
  at: "at",
  by: "by",
  state: "state",
  files: "files",
  batchStates: {
    open: "unfinished",
    committed: "imported",
    discarded: "discarded",
    undone: "undone",
    partly_undone: "partly undone"
  },
  undo: {
    outcome: "outcome",
    what: "record",
    cell: "cell",
    why: "why",
    outcomes: { kept: "kept", failed: "failed" },
    more: (n) => `${n} more: see --json.`
  },
  code: "code",
  name: "name",
  level: "level",
  households: "households",
  population: "population",
  above: "above",
  below: "units below",
  aliases: "also called",
  property: "property",
  since: "since",
  noUnits: "No unit fits. Import a table of community codes first.",
  noPeople: "No person fits. Import a roster first.",
  noSchemes: "No scheme yet. Importing a score sheet makes one.",
  unit: "unit",
  post: "post",
  phone: "phone",
  category: "category",
  personStates: { active: "active", left: "left" },
  id: "id",
  scheme: "scheme",
  fullTotal: "total",
  schemeTitle: (name, version, total) => `${name}, version ${version}, ${total} points`,
  schemeTerms: (bonus, veto, na) => {
    const without = {
      full: "earns full points",
      rebase: "leaves the denominator",
      reduce: "makes the whole smaller"
    }
    return `bonus at most ${bonus ?? "not set"}; veto: ${veto ?? "not stated"}; not applicable ${without[na]}`
  },
  schemeRule: (title, version, from) => `by “${title}”, version ${version}, from ${from} on`,
  accounts: accountWords.en,
  wrote: (path, bytes) => `Wrote ${path} (${bytes} bytes)`,
  cannotWrite: (file, reason) =>
    `Cannot write ${file} (${reason}); nothing was exported. Check the path and its rights.`,
  migrated: (count) => (count === 0 ? "The tables are up to date" : `${count} migrations applied`),
  checks: checks.en,
  passed: "ok    ",
  failed: "FAILED"
}
