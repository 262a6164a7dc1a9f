/**
 * A file of an import as it was given, with what was found in it: bad cells coloured and commented, a last column
 * 错误, and a mark by which it is known when it is sent back. docs/rules/errorWorkbooks.md
 */
import type { FileGiven } from "@aiwei/domain/attachments/attachedFile"
import type { BatchNotFound, FileNotFound, FileTooLarge, NotAllowed } from "@aiwei/domain/errors"
import type { MappingRefused, MarkingRefused } from "@aiwei/domain/importing/importErrors"
import { Context, type Effect } from "effect"

import type { InspectWanted } from "../commit/Imports.ts"
import type { Language } from "./marksOf.ts"

/** Hints are for a batch that is still open, and are those it is inspected with. */
export interface MarkingWanted extends InspectWanted {
  /** Path of the file, as the report has it. */
  readonly file: string
  /** Of the column; a comment says both. */
  readonly language?: Language | null | undefined
}

export interface MarkedFile extends FileGiven {
  /** True where the file's own format cannot be marked: it is a new .xlsx without formulas and looks. */
  readonly rebuilt: boolean
  readonly rows: number
}

export class MarkedFiles extends Context.Service<
  MarkedFiles,
  {
    /** Of a batch that is still open, what a look would find. */
    readonly marked: (
      wanted: MarkingWanted
    ) => Effect.Effect<
      MarkedFile,
      BatchNotFound | FileNotFound | FileTooLarge | MarkingRefused | MappingRefused | NotAllowed
    >
  }
>()("aiwei/MarkedFiles") {}
