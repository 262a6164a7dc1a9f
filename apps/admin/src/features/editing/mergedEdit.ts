/**
 * Two edits of the same record, field by field. What only one of them touched is taken without asking;
 * a field both changed to something different is asked for, and until then counts as mine, so that
 * nothing that was typed is lost by default.
 */
export type Side = "mine" | "theirs"
/** What stands in each field, as it is shown. */
export type Texts<Field extends string> = { readonly [F in Field]: string }
export type Sides<Field extends string> = { readonly [F in Field]: Side }

export interface TwoEdits<Field extends string> {
  /** What stood there when my edit began. */
  readonly base: Texts<Field>
  readonly mine: Texts<Field>
  /** What stands there now. */
  readonly theirs: Texts<Field>
}

export interface MergedEdit<Field extends string> {
  readonly sides: Sides<Field>
  /** Both changed them, differently: in the order of the fields. */
  readonly asked: ReadonlyArray<Field>
  /** Only mine was changed, or mine and theirs to the same. */
  readonly onlyMine: ReadonlyArray<Field>
  readonly onlyTheirs: ReadonlyArray<Field>
}

export const mergedEdit = <Field extends string>(
  fields: ReadonlyArray<Field>,
  { base, mine, theirs }: TwoEdits<Field>,
  chosen: Partial<Sides<Field>> = {}
): MergedEdit<Field> => {
  const byMe = (field: Field) => mine[field] !== base[field]
  const byThem = (field: Field) => theirs[field] !== base[field]
  const asked = fields.filter(
    (field) => byMe(field) && byThem(field) && mine[field] !== theirs[field]
  )
  const side = (field: Field): Side =>
    asked.includes(field) ? (chosen[field] ?? "mine") : byMe(field) ? "mine" : "theirs"
  return {
    // The fields are all that are given; making an object of them forgets only their type.
    sides: Object.fromEntries(fields.map((field) => [field, side(field)])) as Sides<Field>,
    asked,
    onlyMine: fields.filter((field) => byMe(field) && !asked.includes(field)),
    onlyTheirs: fields.filter((field) => byThem(field) && !byMe(field))
  }
}

/** The text of each field once the sides are settled; taking the object apart forgets only the fields' type. */
export const mergedTexts = <Field extends string>(
  { mine, theirs }: TwoEdits<Field>,
  sides: Sides<Field>
): Texts<Field> =>
  Object.fromEntries(
    Object.keys(sides).map((key) => {
      const field = key as Field
      return [field, sides[field] === "mine" ? mine[field] : theirs[field]]
    })
  ) as Texts<Field>
