/** The refusals that a write to rows of a table may meet: they have a word file of their own. */
export type RowTag =
  | "ChangedMeanwhile"
  | "PersonNotFound"
  | "ZoneNotFound"
  | "BuildingNotFound"
  | "FieldRefused"
  | "ChangeTooEarly"
  | "AlreadyEnded"
  | "NameTaken"
  | "RowsRefused"
