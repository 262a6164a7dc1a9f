/**
 * What a field of an input names, so that the guard knows how to find its place. A field that names a
 * place and is not declared as one of these fails the test that walks the router.
 */
export const namings = [
  /** An office by code, id or name; the only one within reach when left out. */
  "office",
  /** A place by code, id, name or alias. */
  "place",
  /** A unit by id. */
  "unit",
  /** The same, of something new: null is the top of the tree, which is in nobody's branch. */
  "parent",
  /** A person, all of whose posts must be in the branch: for whoever changes the record. */
  "person",
  /** A person with a post in the branch: for whoever looks. */
  "anyPerson",
  /** Where somebody will work: a unit by name, or another organisation, which belongs to the office. */
  "workplace",
  /** The same of a new person, who belongs to the office where nothing is said. */
  "firstWorkplace",
  "zone",
  /** A leading group, at the place of its unit. */
  "group",
  /** An organisation from outside, at the place of its office. */
  "organisation",
  /** What lies over the tree, at its place: a duty given, a visit, a session, a frontage, a zone. */
  "overlay",
  "publication",
  /** An assessment scheme, which every part of its office reads. */
  "scheme",
  "batch",
  /** Of a batch, on its way in. */
  "file",
  /** `Person/01…`: a record as the trail names it. */
  "entity"
] as const
export type Naming = (typeof namings)[number]
