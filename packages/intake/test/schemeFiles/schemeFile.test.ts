/** Laws of the file form: writing and reading is the identity, and nothing that is read is no document. */
import { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as fc from "fast-check"

import { documentForm } from "../../src/schemeFiles/forms/documentForm.ts"
import { readSchemeFile } from "../../src/schemeFiles/readSchemeFile.ts"
import { writeSchemeFile } from "../../src/schemeFiles/writeSchemeFile.ts"
import { anyDocument } from "./anyDocument.ts"

const isDocument = Schema.is(SchemeDocument)

describe("a scheme file", () => {
  it("says the same when it is read again, as YAML, as JSON and as it crosses the wire", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        assert.isTrue(isDocument(document))
        const texts = [
          writeSchemeFile(document, "yaml"),
          writeSchemeFile(document, "json"),
          JSON.stringify(documentForm.write(document, "wire")),
          JSON.stringify(documentForm.write(document, "wire"), null, "\t")
        ]
        for (const text of texts) {
          const { document: read, faults } = readSchemeFile(text)
          assert.deepStrictEqual(faults, [], text)
          assert.deepStrictEqual(read, document)
        }
      }),
      { numRuns: 60 }
    )
  })
})
