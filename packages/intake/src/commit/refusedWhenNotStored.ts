/**
 * A kind that is understood and cannot be written yet is refused by its name when it is to be imported; an
 * inspection shows what was understood and says that an import would refuse it.
 */
import { kindNames, wordsFor } from "../file/fileWords.ts"
import type { FileReport, Finding } from "../report.ts"
import { isStored } from "../report/kinds.ts"

const isTaken = ({ kind, outcome }: FileReport): boolean => outcome !== "import" || isStored(kind)

export const refusedWhenNotStored = (file: FileReport): FileReport =>
  isTaken(file)
    ? file
    : {
        ...file,
        outcome: "reject",
        code: "unsupported_kind",
        ...wordsFor("unsupported_kind", file.kind),
        sheets: []
      }

const notYet = ([zh, en]: readonly [string, string]): Finding => ({
  code: "kind_not_stored",
  message: `“${zh}”目前只能查看，还不能导入；所列内容是读出的结果，没有写入。`,
  messageEn: `This table (${en}) can be looked at and not imported yet; nothing of it is written.`
})

export const toldWhenNotStored = (file: FileReport): FileReport =>
  isTaken(file) || file.kind === null
    ? file
    : { ...file, warnings: [...file.warnings, notYet(kindNames[file.kind])] }
