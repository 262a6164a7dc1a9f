/** What somebody holds, kind by kind, each as a link to where it is changed. */
import type { PersonHeld } from "@aiwei/queries/duty/personDuties"

import type { Words } from "../../words/Words.ts"
import { placeHref, whoHref } from "../duties/dutyLinks.ts"

export interface HeldLink {
  readonly href: string | null
  readonly text: string
  /** Said behind it, smaller. */
  readonly note: string
}

export interface HeldPart {
  readonly title: string
  readonly links: ReadonlyArray<HeldLink>
}

/** Of many buildings the first: the table of buildings, filtered by the name, has them all. */
const mostBuildings = 20

const link = (href: string | null, text: string, note = ""): HeldLink => ({ href, text, note })

export const heldParts = (
  { people: t, tree }: Words,
  held: PersonHeld,
  dutyName: (code: string) => string
): ReadonlyArray<HeldPart> => {
  const byPost = (postKind: string | null) => (postKind === null ? "" : t.exOfficio)
  const more = held.buildings.length - mostBuildings
  const parts = [
    {
      title: t.heldKinds.zones,
      links: held.zones.map(({ id, name }) => link(`/zones?record=${id}`, name))
    },
    {
      title: t.heldKinds.buildings,
      links: [
        ...held.buildings
          .slice(0, mostBuildings)
          .map(({ id, community, compound, name }) =>
            link(
              `/buildings?record=${id}`,
              [community, compound, tree.building(name)].filter((part) => part !== null).join(" ")
            )
          ),
        ...(more > 0 ? [link(null, t.moreBuildings(more))] : [])
      ]
    },
    {
      title: t.heldKinds.duties,
      links: held.duties.map(({ duty, placeId, placeName, postKind }) =>
        link(whoHref(placeId, duty, held.day), `${placeName} ${dutyName(duty)}`, byPost(postKind))
      )
    },
    {
      title: t.heldKinds.seats,
      links: held.seats.map(({ groupName, unitId, role, postKind }) =>
        link(placeHref(unitId, held.day), `${groupName} ${t.seatRoles[role]}`, byPost(postKind))
      )
    },
    {
      title: t.heldKinds.contacts,
      links: held.contacts.map(({ id, name }) => link(`/organisations?record=${id}`, name))
    }
  ]
  return parts.filter(({ links }) => links.length > 0)
}
