/** A file that is kept with a record, sent in one request by whoever may write such a record. */
import type { Api } from "./Api.ts"
import type { Bytes } from "./uploadFile.ts"

/** `photo`: of a finding or a ledger entry; `table`: that findings were read from; `proof`: of an appeal. */
export type AttachDoor = "photo" | "table" | "proof"

export interface Attaching {
  readonly door: AttachDoor
  /** As it is called where it lies. */
  readonly name: string
  readonly body: Bytes
}

export type Attached = Awaited<ReturnType<Api["evidence"]["attachPhoto"]["mutate"]>>
export type AttachFile = (attaching: Attaching) => Promise<Attached>

export const makeAttachFile =
  (api: Api): AttachFile =>
  ({ door, name, body }) => {
    const options = { context: { aiweiName: name } }
    const { attachPhoto, attachTable } = api.evidence
    const doors = { photo: attachPhoto, table: attachTable, proof: api.appeals.attach }
    return doors[door].mutate(body, options)
  }
