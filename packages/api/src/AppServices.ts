/** Every use case a procedure may ask for; the host's one layer must provide them all. */
import type { Access } from "@aiwei/domain/access/Access"
import type { MonthBoards } from "@aiwei/domain/assessment/board/MonthBoards"
import type { Rankings } from "@aiwei/domain/assessment/Rankings"
import type { Buildings } from "@aiwei/domain/duty/Buildings"
import type { Zones } from "@aiwei/domain/duty/Zones"
import type { Offices } from "@aiwei/domain/org/Offices"
import type { OrgTree } from "@aiwei/domain/org/OrgTree"
import type { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import type { People } from "@aiwei/domain/people/People"
import type { Publications } from "@aiwei/domain/publication/Publications"
import type { Schemes } from "@aiwei/domain/scheme/Schemes"
import type { Imports } from "@aiwei/intake/commit/Imports"

export type AppServices =
  | Access
  | Buildings
  | Imports
  | MonthBoards
  | Offices
  | OrgTree
  | OrgUnits
  | People
  | Publications
  | Rankings
  | Schemes
  | Zones
