/** How a file that is kept with a record can be refused while it arrives. */
import { Schema } from "effect"

/** By its first bytes it is nothing that this record takes, whatever it is called. */
export class AttachmentRefused extends Schema.TaggedError<AttachmentRefused>()(
  "AttachmentRefused",
  {
    name: Schema.String,
    wanted: Schema.Literals(["photo", "table", "proof"])
  }
) {}

export const attachmentErrors = [AttachmentRefused] as const
