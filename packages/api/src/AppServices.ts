/** Every use case a procedure may ask for; the host's one layer must provide them all. */
import type { Access } from "@aiwei/domain/access/Access"
import type { OwnAccount } from "@aiwei/domain/access/own/OwnAccount"
import type { Grants } from "@aiwei/domain/access/rights/Grants"
import type { NamedPlaces } from "@aiwei/domain/access/rights/NamedPlaces"
import type { MonthBoards } from "@aiwei/domain/assessment/board/MonthBoards"
import type { Rankings } from "@aiwei/domain/assessment/Rankings"
import type { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import type { Exports } from "@aiwei/domain/audit/Exports"
import type { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import type { Buildings } from "@aiwei/domain/duty/Buildings"
import type { ZoneEdits } from "@aiwei/domain/duty/ZoneEdits"
import type { Zones } from "@aiwei/domain/duty/Zones"
import type { Home } from "@aiwei/domain/home/Home"
import type { OrgBrowse } from "@aiwei/domain/org/card/OrgBrowse"
import type { OrgCards } from "@aiwei/domain/org/card/OrgCards"
import type { PlaceCounting } from "@aiwei/domain/org/counts/PlaceCounting"
import type { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import type { Offices } from "@aiwei/domain/org/Offices"
import type { OrgTree } from "@aiwei/domain/org/OrgTree"
import type { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import type { OrgSearch } from "@aiwei/domain/org/search/OrgSearch"
import type { People } from "@aiwei/domain/people/People"
import type { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import type { Publications } from "@aiwei/domain/publication/Publications"
import type { Schemes } from "@aiwei/domain/scheme/Schemes"
import type { Settings } from "@aiwei/domain/settings/Settings"
import type { Views } from "@aiwei/domain/views/Views"
import type { WebhookDeliveries } from "@aiwei/domain/webhooks/WebhookDeliveries"
import type { WebhookOutbox } from "@aiwei/domain/webhooks/WebhookOutbox"
import type { Webhooks } from "@aiwei/domain/webhooks/Webhooks"
import type { Imports } from "@aiwei/intake/commit/Imports"

export type AppServices =
  | Access
  | BuildingEdits
  | Buildings
  | Exports
  | Grants
  | Home
  | Imports
  | MonthBoards
  | NamedPlaces
  | Offices
  | OrgBrowse
  | OrgCards
  | OrgEdits
  | OrgSearch
  | OrgTree
  | OrgUnits
  | OwnAccount
  | People
  | PeopleEdits
  | PlaceCounting
  | Publications
  | Rankings
  | Schemes
  | ScoreSheets
  | Settings
  | Views
  | WebhookDeliveries
  | WebhookOutbox
  | Webhooks
  | ZoneEdits
  | Zones
