/** Every use case a procedure may ask for; the host's one layer must provide them all. */
import type { Access } from "@aiwei/domain/access/Access"
import type { Accounts } from "@aiwei/domain/access/accounts/Accounts"
import type { OwnSecondFactor } from "@aiwei/domain/access/factor/OwnSecondFactor"
import type { OwnAccount } from "@aiwei/domain/access/own/OwnAccount"
import type { Grants } from "@aiwei/domain/access/rights/Grants"
import type { NamedPlaces } from "@aiwei/domain/access/rights/NamedPlaces"
import type { Security } from "@aiwei/domain/access/security/Security"
import type { Tokens } from "@aiwei/domain/access/tokens/Tokens"
import type { Appeals } from "@aiwei/domain/appeals/Appeals"
import type { Appraisals } from "@aiwei/domain/appraisal/Appraisals"
import type { Comparisons } from "@aiwei/domain/appraisal/comparison/Comparisons"
import type { Targets } from "@aiwei/domain/appraisal/pass/Targets"
import type { MonthBoards } from "@aiwei/domain/assessment/board/MonthBoards"
import type { Rankings } from "@aiwei/domain/assessment/Rankings"
import type { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import type { Attachments } from "@aiwei/domain/attachments/Attachments"
import type { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import type { AuditTrail } from "@aiwei/domain/audit/AuditTrail"
import type { Exports } from "@aiwei/domain/audit/Exports"
import type { Prints } from "@aiwei/domain/audit/Prints"
import type { Awards } from "@aiwei/domain/awards/Awards"
import type { Backups } from "@aiwei/domain/backup/Backups"
import type { Calendars } from "@aiwei/domain/calendar/Calendars"
import type { Draws } from "@aiwei/domain/draw/Draws"
import type { DutyAnswers } from "@aiwei/domain/duty/answers/DutyAnswers"
import type { DutyAssignments } from "@aiwei/domain/duty/assignments/DutyAssignments"
import type { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import type { Buildings } from "@aiwei/domain/duty/Buildings"
import type { DutyKinds } from "@aiwei/domain/duty/kinds/DutyKinds"
import type { ContactPoints } from "@aiwei/domain/duty/overlays/contacts/ContactPoints"
import type { Frontages } from "@aiwei/domain/duty/overlays/frontage/Frontages"
import type { PartnerUnits } from "@aiwei/domain/duty/overlays/partners/PartnerUnits"
import type { Sectors } from "@aiwei/domain/duty/overlays/sectors/Sectors"
import type { Worklists } from "@aiwei/domain/duty/overlays/sectors/Worklists"
import type { ZoneEdits } from "@aiwei/domain/duty/ZoneEdits"
import type { Zones } from "@aiwei/domain/duty/Zones"
import type { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import type { Handovers } from "@aiwei/domain/handover/Handovers"
import type { Home } from "@aiwei/domain/home/Home"
import type { Letters } from "@aiwei/domain/letters/Letters"
import type { OrgBrowse } from "@aiwei/domain/org/card/OrgBrowse"
import type { OrgCards } from "@aiwei/domain/org/card/OrgCards"
import type { PlaceCounting } from "@aiwei/domain/org/counts/PlaceCounting"
import type { OrgCoverage } from "@aiwei/domain/org/coverage/OrgCoverage"
import type { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import type { OrgLevels } from "@aiwei/domain/org/levels/OrgLevels"
import type { Offices } from "@aiwei/domain/org/Offices"
import type { OrgTree } from "@aiwei/domain/org/OrgTree"
import type { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import type { OrgReforms } from "@aiwei/domain/org/reform/OrgReforms"
import type { OrgSearch } from "@aiwei/domain/org/search/OrgSearch"
import type { GroupEdits } from "@aiwei/domain/people/groups/GroupEdits"
import type { LeadingGroups } from "@aiwei/domain/people/groups/LeadingGroups"
import type { PersonHoldings } from "@aiwei/domain/people/holdings/PersonHoldings"
import type { Organisations } from "@aiwei/domain/people/organisations/Organisations"
import type { People } from "@aiwei/domain/people/People"
import type { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import type { Registers } from "@aiwei/domain/people/registers/Registers"
import type { Trainings } from "@aiwei/domain/people/trainings/Trainings"
import type { PersonalData } from "@aiwei/domain/personal/PersonalData"
import type { Retention } from "@aiwei/domain/personal/Retention"
import type { Corrections } from "@aiwei/domain/publication/correction/Corrections"
import type { Publications } from "@aiwei/domain/publication/Publications"
import type { Reviews } from "@aiwei/domain/publication/review/Reviews"
import type { PeerGroups } from "@aiwei/domain/ranking/groups/PeerGroups"
import type { RankingReports } from "@aiwei/domain/ranking/reports/RankingReports"
import type { Records } from "@aiwei/domain/records/Records"
import type { Rules } from "@aiwei/domain/rules/Rules"
import type { Schemes } from "@aiwei/domain/scheme/Schemes"
import type { Settings } from "@aiwei/domain/settings/Settings"
import type { Tasks } from "@aiwei/domain/tasks/Tasks"
import type { InspectorReports } from "@aiwei/domain/uncertainty/inspectors/InspectorReports"
import type { Uncertainty } from "@aiwei/domain/uncertainty/Uncertainty"
import type { Views } from "@aiwei/domain/views/Views"
import type { WebhookDeliveries } from "@aiwei/domain/webhooks/WebhookDeliveries"
import type { WebhookOutbox } from "@aiwei/domain/webhooks/WebhookOutbox"
import type { Webhooks } from "@aiwei/domain/webhooks/Webhooks"
import type { WhatIf } from "@aiwei/domain/whatIf/WhatIf"
import type { Imports } from "@aiwei/intake/commit/Imports"
import type { ImportMappings } from "@aiwei/intake/mappings/ImportMappings"
import type { MarkedFiles } from "@aiwei/intake/marked/MarkedFiles"
import type { SchemeDesk } from "@aiwei/intake/schemeFiles/SchemeDesk"

export type AppServices =
  | Access
  | Accounts
  | Appeals
  | Appraisals
  | Comparisons
  | Targets
  | Awards
  | Backups
  | AuditKeeping
  | AuditTrail
  | BuildingEdits
  | Buildings
  | Calendars
  | PeerGroups
  | RankingReports
  | Uncertainty
  | InspectorReports
  | Draws
  | WhatIf
  | ContactPoints
  | Corrections
  | DutyAnswers
  | DutyAssignments
  | DutyKinds
  | EvidenceRecords
  | Attachments
  | Exports
  | Frontages
  | Records
  | Grants
  | GroupEdits
  | Handovers
  | Home
  | ImportMappings
  | Imports
  | LeadingGroups
  | Letters
  | MarkedFiles
  | MonthBoards
  | NamedPlaces
  | Offices
  | OrgBrowse
  | OrgCards
  | OrgCoverage
  | OrgEdits
  | OrgLevels
  | OrgReforms
  | OrgSearch
  | OrgTree
  | OrgUnits
  | Organisations
  | OwnAccount
  | OwnSecondFactor
  | PartnerUnits
  | People
  | PeopleEdits
  | PersonalData
  | PersonHoldings
  | PlaceCounting
  | Prints
  | Publications
  | Rankings
  | Registers
  | Retention
  | Reviews
  | Rules
  | SchemeDesk
  | Schemes
  | ScoreSheets
  | Sectors
  | Security
  | Settings
  | Tasks
  | Tokens
  | Trainings
  | Views
  | WebhookDeliveries
  | WebhookOutbox
  | Worklists
  | Webhooks
  | ZoneEdits
  | Zones
