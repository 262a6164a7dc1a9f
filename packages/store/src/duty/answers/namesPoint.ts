/** Whether the table of zones names a contact point (联系点) of a zone: it is then its leader's. */
export const namesPoint = (zone: string): string =>
  `trim(coalesce(${zone}.contact_point, '')) <> ''`
