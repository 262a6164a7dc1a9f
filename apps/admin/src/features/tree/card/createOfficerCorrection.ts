/** Links the officer of some buildings of a card to somebody of the staff list, as a correction of the record. */
import type { BuildingGroup } from "@aiwei/domain/org/card/buildingGroups"
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import { useAssign } from "@aiwei/queries/assignQueries"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import type { SimilarPerson } from "../../register/misspelt/NearestNames.tsx"
import { saidOf } from "../../register/saidOf.ts"

export const createOfficerCorrection = (card: () => OrgCard, reload: () => Promise<void>) => {
  const words = useWords()
  const frame = useFrame()
  const assign = useAssign()
  /** A refusal as a sentence; null when it was done. */
  return async (group: BuildingGroup, person: SimilarPerson): Promise<string | null> => {
    const { unit, on } = card()
    try {
      await assign.mutateAsync({
        office: frame.office(),
        under: unit.id,
        asOf: on,
        buildings: group.buildings.map(({ id }) => id),
        officer: { personId: person.id },
        on: null
      })
    } catch (thrown) {
      return saidOf(
        words(),
        thrown,
        group.buildings.map(({ name }) => words().tree.building(name))
      )
    }
    frame.say(words().tree.assigning.done(person.name, group.buildings.length))
    await reload()
    return null
  }
}
