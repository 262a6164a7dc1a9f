/** Words of the backups page, in English. */
import type { Words } from "../../Words.ts"

export const backups: Words["backups"] = {
  title: "Backups",
  create: "Back up now",
  creating: "Backup",
  made: (file) => `Backup ${file} was made, restored and checked`,
  show: "Show",
  proven: (at) => `Last proven backup: ${at}`,
  noneProven: "No backup was proven yet",
  noneTodo:
    "Press “Back up now”. It is restored into a scratch place and checked; only then does it count.",
  old: (hours) => `The last proven backup is ${hours} hours old, more than 26.`,
  oldTodo: "Back up now, and see whether the server runs all the time and has room on its disk.",
  schedule: "By itself",
  scheduleText: (daily, weekly, monthly) =>
    `Made while the server runs; the last ${daily} daily, ${weekly} weekly and ${monthly} monthly ones are kept.`,
  next: (at) => `Next: ${at}`,
  fields: {
    at: "When",
    kind: "Kind",
    bytes: "Size",
    state: "Proof",
    checks: "Checks",
    rowHash: "Hash of the rows",
    sha256: "Hash of the file",
    file: "File"
  },
  kinds: {
    daily: "Daily",
    weekly: "Weekly",
    monthly: "Monthly",
    byHand: "By hand",
    beforeUpgrade: "Before an upgrade",
    beforeRestore: "Before a restore",
    earlierVersion: "Earlier version"
  },
  states: { proven: "Restored and checked", contradictory: "Data contradict", damaged: "Damaged" },
  failed: (at, why, detail) => `The backup of ${at} came to nothing: ${why}. ${detail}`,
  failures: {
    notProven: "the copy did not pass its checks and was deleted",
    notWritten: "the folder could not be written, see its disk and its rights",
    broken: "the program failed"
  },
  damaged: (file, count) =>
    `${file} has ${count} ${count === 1 ? "fault" : "faults"} and cannot be restored from`,
  acts: "Acts",
  restoreOf: (file) => `How to restore ${file}`,
  verify: "Check again",
  verifyOf: (file) => `Check again: ${file}`,
  verifying: (file) => `Checking ${file}`,
  verified: (file) => `${file} is whole and can be restored from`,
  restore: "How to restore",
  restoreText:
    "Stop the server and run this command on its machine. The data of now are kept beside it, nothing is lost; then start the server again.",
  command: (file) => `npm run -s aiwei -- backup restore ${file}`,
  copy: "Copy the command",
  copied: "Copied",
  listTitle: "Backups there are"
}
