/** The columns of the trail. It is always read from the newest on, so none of them sorts. */
import type { AuditLine } from "@aiwei/queries/administration/auditQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import { minuteOf } from "../../format/dayText.ts"
import type { Words } from "../../words/Words.ts"
import { addressText, roleText, subjectText, verbText, whoText } from "./lineText.ts"

export const auditColumns = (
  words: Words,
  verbs: Parameters<typeof verbText>[0],
  onOpen: (seq: number) => void
): ReadonlyArray<TableColumn<AuditLine>> => {
  const { fields } = words.audit
  const text = (
    key: keyof typeof fields,
    width: number,
    value: (line: AuditLine) => string | null,
    more: Partial<TableColumn<AuditLine>> = {}
  ): TableColumn<AuditLine> => ({ key, title: fields[key], kind: "text", width, value, ...more })
  return [
    text("at", 148, ({ at }) => minuteOf(at), {
      sticky: true,
      always: true,
      cell: (line) => (
        <a
          href={`?line=${line.seq}`}
          tabindex="-1"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            onOpen(line.seq)
          }}
        >
          {minuteOf(line.at)}
        </a>
      )
    }),
    text("who", 136, (line) => whoText(words, line)),
    text("what", 136, ({ verb }) => verbText(verbs, verb)),
    text("subject", 224, (line) => subjectText(words, line)),
    text("place", 152, ({ place, placeName }) => placeName ?? place),
    text("address", 128, ({ address }) => addressText(words, address)),
    text("role", 128, ({ role }) => roleText(words, role), { hiddenAtFirst: true }),
    text("client", 160, ({ client }) => client, { hiddenAtFirst: true }),
    text("seq", 80, ({ seq }) => String(seq), { hiddenAtFirst: true, align: "right" })
  ]
}
