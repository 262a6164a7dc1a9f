/** The columns of the outside organisations: who they are, and whom to speak to there. */
import type { OrganisationRow } from "@aiwei/queries/duty/organisationQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import type { Words } from "../../words/Words.ts"
import { column } from "../register/columns/column.ts"
import { RecordLink } from "../register/columns/RecordLink.tsx"

export const organisationColumns = (
  { organisations: { fields, kinds, noContact } }: Words,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<OrganisationRow>> => [
  column({
    key: "name",
    title: fields.name,
    width: 224,
    sticky: true,
    always: true,
    value: ({ name }) => name,
    cell: ({ id, name }) => (
      <RecordLink id={id} onOpen={onOpen}>
        {name}
      </RecordLink>
    )
  }),
  column({
    key: "kind",
    title: fields.kind,
    kind: "choice",
    width: 136,
    choices: Object.values(kinds).map((text) => ({ value: text, text })),
    value: ({ kind }) => kinds[kind]
  }),
  column({
    key: "contact",
    title: fields.contact,
    width: 128,
    value: ({ contactName }) => contactName,
    cell: ({ contactId, contactName }) =>
      contactName === null ? (
        noContact
      ) : (
        <a href={`/people?record=${contactId ?? ""}`} tabindex="-1">
          {contactName}
        </a>
      )
  }),
  column({ key: "phone", title: fields.phone, width: 144, value: ({ phone }) => phone }),
  column({
    key: "since",
    title: fields.since,
    kind: "day",
    width: 112,
    value: ({ validFrom }) => validFrom
  })
]
