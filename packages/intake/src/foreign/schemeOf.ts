/** The scheme file, or its faults in the words of this page's other findings. */
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"

import { checkSchemeFile } from "../schemeFiles/checkSchemeFile.ts"
import { tell } from "./told/tell.ts"
import type { Told } from "./told/Told.ts"

export const schemeOf = ({
  file,
  text
}: {
  readonly file: string
  readonly text: string
}): SchemeDocument | ReadonlyArray<Told> => {
  const { document, faults } = checkSchemeFile(text)
  return document !== null && faults.length === 0
    ? document
    : faults.map(({ code, path, line, found }) =>
        tell(
          "schemeFault",
          { file, line },
          path === "" ? "-" : path,
          found === null ? code : `${code} ${found}`
        )
      )
}
