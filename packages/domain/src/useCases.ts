/** Every use case as one layer. It asks for the ports, and for a generator of ids, and for nothing else. */
import { Layer } from "effect"

import { Access } from "./access/Access.ts"
import { Accounts } from "./access/accounts/Accounts.ts"
import { OwnSecondFactor } from "./access/factor/OwnSecondFactor.ts"
import { OwnAccount } from "./access/own/OwnAccount.ts"
import { Grants } from "./access/rights/Grants.ts"
import { NamedPlaces } from "./access/rights/NamedPlaces.ts"
import { Security } from "./access/security/Security.ts"
import { Tokens } from "./access/tokens/Tokens.ts"
import { Appeals } from "./appeals/Appeals.ts"
import { Appraisals } from "./appraisal/Appraisals.ts"
import { Comparisons } from "./appraisal/comparison/Comparisons.ts"
import { Targets } from "./appraisal/pass/Targets.ts"
import { MonthBoards } from "./assessment/board/MonthBoards.ts"
import { Rankings } from "./assessment/Rankings.ts"
import { ScoreSheets } from "./assessment/sheet/ScoreSheets.ts"
import { Attachments } from "./attachments/Attachments.ts"
import { AuditKeeping } from "./audit/AuditKeeping.ts"
import { AuditTrail } from "./audit/AuditTrail.ts"
import { Exports } from "./audit/Exports.ts"
import { Prints } from "./audit/Prints.ts"
import { Awards } from "./awards/Awards.ts"
import { Backups } from "./backup/Backups.ts"
import { Calendars } from "./calendar/Calendars.ts"
import { Draws } from "./draw/Draws.ts"
import { DutyAnswers } from "./duty/answers/DutyAnswers.ts"
import { DutyAssignments } from "./duty/assignments/DutyAssignments.ts"
import { BuildingEdits } from "./duty/BuildingEdits.ts"
import { Buildings } from "./duty/Buildings.ts"
import { DutyKinds } from "./duty/kinds/DutyKinds.ts"
import { ContactPoints } from "./duty/overlays/contacts/ContactPoints.ts"
import { Frontages } from "./duty/overlays/frontage/Frontages.ts"
import { PartnerUnits } from "./duty/overlays/partners/PartnerUnits.ts"
import { Sectors } from "./duty/overlays/sectors/Sectors.ts"
import { Worklists } from "./duty/overlays/sectors/Worklists.ts"
import { ZoneEdits } from "./duty/ZoneEdits.ts"
import { Zones } from "./duty/Zones.ts"
import { EvidenceRecords } from "./evidence/EvidenceRecords.ts"
import { Handovers } from "./handover/Handovers.ts"
import { Home } from "./home/Home.ts"
import { Letters } from "./letters/Letters.ts"
import { OrgBrowse } from "./org/card/OrgBrowse.ts"
import { OrgCards } from "./org/card/OrgCards.ts"
import { PlaceCounting } from "./org/counts/PlaceCounting.ts"
import { OrgCoverage } from "./org/coverage/OrgCoverage.ts"
import { DivisionLoad } from "./org/divisions/DivisionLoad.ts"
import { OrgEdits } from "./org/edits/OrgEdits.ts"
import { OrgLevels } from "./org/levels/OrgLevels.ts"
import { Offices } from "./org/Offices.ts"
import { OrgTree } from "./org/OrgTree.ts"
import { OrgUnits } from "./org/OrgUnits.ts"
import { OrgReforms } from "./org/reform/OrgReforms.ts"
import { OrgSearch } from "./org/search/OrgSearch.ts"
import { GroupEdits } from "./people/groups/GroupEdits.ts"
import { LeadingGroups } from "./people/groups/LeadingGroups.ts"
import { PersonHoldings } from "./people/holdings/PersonHoldings.ts"
import { Organisations } from "./people/organisations/Organisations.ts"
import { People } from "./people/People.ts"
import { PeopleEdits } from "./people/PeopleEdits.ts"
import { Registers } from "./people/registers/Registers.ts"
import { Trainings } from "./people/trainings/Trainings.ts"
import { PersonalData } from "./personal/PersonalData.ts"
import { Retention } from "./personal/Retention.ts"
import { Corrections } from "./publication/correction/Corrections.ts"
import { Publications } from "./publication/Publications.ts"
import { Reviews } from "./publication/review/Reviews.ts"
import { PeerGroups } from "./ranking/groups/PeerGroups.ts"
import { RankingReports } from "./ranking/reports/RankingReports.ts"
import { Records } from "./records/Records.ts"
import { Rules } from "./rules/Rules.ts"
import { Schemes } from "./scheme/Schemes.ts"
import { Settings } from "./settings/Settings.ts"
import { Tasks } from "./tasks/Tasks.ts"
import { InspectorReports } from "./uncertainty/inspectors/InspectorReports.ts"
import { Uncertainty } from "./uncertainty/Uncertainty.ts"
import { Views } from "./views/Views.ts"
import { WebhookDeliveries } from "./webhooks/WebhookDeliveries.ts"
import { WebhookOutbox } from "./webhooks/WebhookOutbox.ts"
import { Webhooks } from "./webhooks/Webhooks.ts"
import { WhatIf } from "./whatIf/WhatIf.ts"

const RankingReportsWhole = RankingReports.layer.pipe(Layer.provide(DutyAnswers.layer))

export const UseCases = Layer.mergeAll(
  OrgUnits.layer,
  OrgEdits.layer.pipe(Layer.provide(OrgUnits.layer)),
  OrgReforms.layer.pipe(Layer.provide(OrgUnits.layer)),
  OrgLevels.layer,
  OrgCoverage.layer,
  DivisionLoad.layer,
  OrgBrowse.layer.pipe(Layer.provide(PlaceCounting.layer)),
  OrgCards.layer.pipe(Layer.provide([PlaceCounting.layer, Rankings.layer])),
  PlaceCounting.layer,
  OrgSearch.layer,
  People.layer,
  PeopleEdits.layer,
  PersonHoldings.layer,
  Registers.layer,
  Organisations.layer.pipe(Layer.provide([PeopleEdits.layer, Registers.layer])),
  Trainings.layer,
  LeadingGroups.layer,
  GroupEdits.layer,
  PersonalData.layer,
  Retention.layer,
  Zones.layer,
  ZoneEdits.layer,
  Buildings.layer,
  BuildingEdits.layer,
  DutyAnswers.layer,
  DutyAssignments.layer,
  ContactPoints.layer,
  PartnerUnits.layer,
  Frontages.layer,
  Records.layer,
  Sectors.layer,
  Worklists.layer.pipe(Layer.provide(PersonHoldings.layer)),
  Handovers.layer,
  Letters.layer,
  Rules.layer,
  Tasks.layer,
  Schemes.layer,
  Rankings.layer,
  ScoreSheets.layer,
  EvidenceRecords.layer,
  Attachments.layer,
  MonthBoards.layer,
  Publications.layer,
  PeerGroups.layer,
  RankingReportsWhole,
  Uncertainty.layer,
  InspectorReports.layer,
  Draws.layer.pipe(Layer.provide(RankingReportsWhole)),
  WhatIf.layer,
  Calendars.layer,
  Appraisals.layer,
  Comparisons.layer,
  Targets.layer,
  Awards.layer,
  Corrections.layer,
  Appeals.layer,
  Reviews.layer,
  Access.layer,
  Accounts.layer,
  Tokens.layer,
  Security.layer,
  OwnSecondFactor.layer,
  Grants.layer,
  NamedPlaces.layer,
  Exports.layer,
  Prints.layer,
  AuditKeeping.layer,
  AuditTrail.layer,
  Backups.layer,
  OwnAccount.layer,
  Settings.layer,
  Views.layer,
  Webhooks.layer.pipe(Layer.provideMerge(WebhookDeliveries.layer)),
  Home.layer.pipe(Layer.provide(Rankings.layer))
).pipe(
  Layer.provideMerge(DutyKinds.layer),
  Layer.provideMerge(OrgTree.layer),
  Layer.provideMerge(Offices.layer),
  Layer.provideMerge(WebhookOutbox.layer)
)
