/** A foreign table scored and ranked, alone or with the tables it is joined with, each row written out with its leaves. */
import { assessFiles } from "@aiwei/server/assess"

import { report } from "../../measured.ts"

const [scheme = "", map = "", ...inputs] = process.argv.slice(2)

await report(async () => {
  const answer = await assessFiles({ scheme, map, inputs })
  if ("faults" in answer) throw new Error(JSON.stringify(answer.faults))
  let bytes = 0
  for (const row of answer.rows()) bytes += JSON.stringify(row).length
  if (bytes === 0) throw new Error("nothing was scored")
})
