/** Offices and the tree over the wire. A procedure names its input and calls one use case: nothing more. */
import { OrgBrowse } from "@aiwei/domain/org/card/OrgBrowse"
import { OrgCards } from "@aiwei/domain/org/card/OrgCards"
import { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import { Offices } from "@aiwei/domain/org/Offices"
import { OrgTree } from "@aiwei/domain/org/OrgTree"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { OrgSearch } from "@aiwei/domain/org/search/OrgSearch"

import { procedure, router } from "../trpc.ts"
import { orgInputs } from "./org/orgInputs.ts"
import { orgReformProcedures } from "./org/orgReformProcedures.ts"

export const orgRouter = router({
  ...orgReformProcedures,

  offices: procedure({ verb: "org.offices", place: "everywhere" }).query(({ ctx, path }) =>
    ctx.run(
      path,
      Offices.use((offices) => offices.list)
    )
  ),

  list: procedure(
    { verb: "org.list", place: "place", narrowedBy: { under: "place" } },
    orgInputs.List
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgTree.use((tree) => tree.list(input ?? {}))
    )
  ),

  show: procedure(
    { verb: "org.show", place: "place", inside: { place: "place" } },
    orgInputs.Show
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgTree.use((tree) => tree.show(input.place, input.on ?? null))
    )
  ),

  children: procedure(
    { verb: "org.children", place: "place", narrowedBy: { parent: "unit" } },
    orgInputs.Children
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgBrowse.use((tree) => tree.children(input))
    )
  ),

  counts: procedure({ verb: "org.counts", place: "place", among: ["ids"] }, orgInputs.Counts).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        OrgBrowse.use((tree) => tree.counts(input.ids, input.on ?? null))
      )
  ),

  search: procedure({ verb: "org.search", place: "everywhere" }, orgInputs.Search).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        OrgSearch.use((tree) => tree.search(input))
      )
  ),

  card: procedure(
    { verb: "org.card", place: "place", inside: { place: "place" } },
    orgInputs.Show
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgCards.use((cards) => cards.card(input.place, input.on ?? null))
    )
  ),

  explainCount: procedure(
    { verb: "org.explainCount", place: "place", inside: { place: "place" } },
    orgInputs.ExplainCount
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgBrowse.use((tree) => tree.explainCount(input))
    )
  ),

  history: procedure(
    { verb: "org.history", place: "place", inside: { place: "place" } },
    orgInputs.Place
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgCards.use((cards) => cards.history(input.place))
    )
  ),

  rail: procedure(
    { verb: "org.rail", place: "place", inside: { place: "place" } },
    orgInputs.Rail
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgCards.use((cards) => cards.rail(input.place, input.from, input.to))
    )
  ),

  add: procedure(
    { verb: "org.add", place: "place", inside: { parentId: "parent" } },
    orgInputs.Add
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgUnits.use((units) => units.add(input))
    )
  ),

  addMany: procedure(
    { verb: "org.addMany", place: "place", inside: { parentId: "parent" } },
    orgInputs.AddMany
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgEdits.use((edits) => edits.addMany(input))
    )
  ),

  rename: procedure(
    { verb: "org.rename", place: "place", inside: { id: "unit" } },
    orgInputs.Rename
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgEdits.use((edits) => edits.rename(input))
    )
  ),

  recode: procedure(
    { verb: "org.recode", place: "place", inside: { id: "unit" } },
    orgInputs.Recode
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgEdits.use((edits) => edits.recode(input))
    )
  ),

  move: procedure(
    { verb: "org.move", place: "place", inside: { id: "unit", newParentId: "parent" } },
    orgInputs.Move
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgEdits.use((edits) => edits.move(input))
    )
  ),

  previewMove: procedure(
    { verb: "org.previewMove", place: "place", inside: { id: "unit", newParentId: "parent" } },
    orgInputs.PreviewMove
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgUnits.use((units) => units.previewMove(input))
    )
  ),

  close: procedure(
    { verb: "org.close", place: "place", inside: { id: "unit" } },
    orgInputs.Close
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      OrgEdits.use((edits) => edits.close(input))
    )
  )
})
