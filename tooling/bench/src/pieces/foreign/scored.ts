/** A foreign table scored and ranked, each row written out with its leaves. */
import { assessFiles } from "@aiwei/server/assess"

import { report } from "../../measured.ts"

const [scheme = "", map = "", table = ""] = process.argv.slice(2)

await report(async () => {
  const answer = await assessFiles({ scheme, map, inputs: [table] })
  if ("faults" in answer) throw new Error(JSON.stringify(answer.faults))
  let bytes = 0
  for (const row of answer.rows()) bytes += JSON.stringify(row).length
  if (bytes === 0) throw new Error("nothing was scored")
})
