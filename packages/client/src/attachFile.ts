/** A file that is kept with a record, sent in one request by whoever may write such a record. */
import type { Api } from "./Api.ts"
import type { Bytes } from "./uploadFile.ts"

/** `photo`: of a finding or a ledger entry; `proof`: of an appeal. */
export type AttachDoor = "photo" | "proof"

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
    return door === "photo"
      ? api.evidence.attachPhoto.mutate(body, options)
      : api.appeals.attach.mutate(body, options)
  }
