/** The part of the tree's procedures that makes one unit of several, or several of one, and what levels there are. */
import { OrgCoverage } from "@aiwei/domain/org/coverage/OrgCoverage"
import { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import { OrgLevels } from "@aiwei/domain/org/levels/OrgLevels"
import { OrgReforms } from "@aiwei/domain/org/reform/OrgReforms"

import { procedure } from "../../trpc.ts"
import { orgReformInputs } from "./orgReformInputs.ts"

export const orgReformProcedures = {
  previewMerge: procedure(
    { verb: "org.previewMerge", place: "place", inside: { units: "unit", into: "unit" } },
    orgReformInputs.PreviewMerge
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgReforms.use((reforms) => reforms.previewMerge(input))
    )
  ),

  merge: procedure(
    { verb: "org.merge", place: "place", inside: { "units.id": "unit", into: "unit" } },
    orgReformInputs.Merge
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgReforms.use((reforms) => reforms.merge(input))
    )
  ),

  previewClose: procedure(
    { verb: "org.previewClose", place: "place", inside: { unit: "unit" } },
    orgReformInputs.PreviewClose
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgEdits.use((edits) => edits.previewClose(input))
    )
  ),

  previewSplit: procedure(
    {
      verb: "org.previewSplit",
      place: "place",
      inside: { unit: "unit" },
      among: ["parts.children", "parts.records"]
    },
    orgReformInputs.PreviewSplit
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgReforms.use((reforms) => reforms.previewSplit(input))
    )
  ),

  split: procedure(
    {
      verb: "org.split",
      place: "place",
      inside: { "unit.id": "unit" },
      among: ["parts.children", "parts.records"]
    },
    orgReformInputs.Split
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgReforms.use((reforms) => reforms.split(input))
    )
  ),

  levels: procedure({ verb: "org.levels", place: "everywhere" }).query(({ ctx, path }) =>
    ctx.run(
      path,
      OrgLevels.use((levels) => levels.list)
    )
  ),

  addLevel: procedure(
    { verb: "org.addLevel", place: "office", inside: { office: "office" } },
    orgReformInputs.AddLevel
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgLevels.use((levels) => levels.add(input))
    )
  ),

  coverage: procedure(
    { verb: "org.coverage", place: "office", narrowedBy: { office: "office" } },
    orgReformInputs.Coverage
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgCoverage.use((zones) => zones.coverage(input ?? {}))
    )
  )
}
