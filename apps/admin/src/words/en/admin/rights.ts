/** Words of the rights page, in English. */
import type { Words } from "../../Words.ts"

export const rights: Words["rights"] = {
  title: "Rights",
  grantMore: "Grant a role",
  add: "Grant",
  search: "Account, role or place",
  none: "There is no account yet",
  noneTodo: "The system administrator adds accounts; then they can be granted roles here.",
  noneFits: "No grant fits",
  noneFitsTodo: "Look for another word, or take the filters away.",
  gone: "There is no such account; the link may be incomplete.",
  record: "What an account may do",
  byAccount: "By account",
  byPlace: "By place",
  fields: {
    account: "Account",
    role: "Role",
    place: "Place",
    from: "From",
    until: "Last day",
    state: "State"
  },
  states: { now: "Holds", later: "Not yet", none: "No rights" },
  everywhere: "All units",
  endless: "No end",
  grants: "Grants",
  noGrants: "This account has no grant: signed in, it can do nothing.",
  role: "Role",
  choose: "Choose",
  place: "Place",
  placeHint:
    "Name, initials or code of a unit. The role holds for it and all below it. Empty means all units.",
  adminHint: "An administrator's role holds for the whole system, not for a place.",
  from: "From",
  until: "Last day",
  untilHint: "Empty means without end.",
  needed: "Choose one",
  meanings: {
    officeAdmin: "keep the organisation and the staff, import, score and publish",
    leader: "see everything, and the zones and contact points in their care",
    inspector: "see, inspect, record problems, verify fixes",
    householdOfficer: "see their own buildings and do the daily checks",
    communityHead: "see the community's scores, keep its staff and buildings",
    districtViewer: "look, and compare subdistricts",
    systemAdmin: "add accounts, make backups, change system settings; nothing of an office",
    securityAdmin: "grant roles, set password rules; nothing of an office",
    auditAdmin: "read the audit trail; nothing of an office"
  },
  gives: (who, role, meaning, where, when) =>
    `${when}, ${who} as ${role} may in ${where}: ${meaning}.`,
  inPlace: (place) => `${place} and all below it`,
  inSystem: "the whole system",
  when: (from, until) => (until === null ? `From ${from} on` : `From ${from} to ${until}`),
  act: "Grant the role",
  acting: "Granting",
  added: (name) => `${name} was granted a role`,
  revoke: "Revoke",
  revokeOf: (role, place) => `Revoke ${role} (${place})`,
  revokeTitle: (who, role) => `Revoke ${role} of ${who}`,
  revokeLines: [
    "It ends today; the next thing asked from an open page is refused.",
    "What was done by it stays, and the trail still tells the role of that time."
  ],
  revoked: "The grant was revoked",
  sessions: "Signed in at",
  noSessions: "Not signed in anywhere.",
  endSession: "End this session",
  endAll: "End all sessions",
  ended: "The session was ended",
  factor: "Second factor",
  factorOn: "On. Reset it only when its owner has lost both telephone and recovery codes.",
  factorOff: "None. Its owner can set one up under “My account”.",
  resetFactor: "Reset the second factor",
  resetTitle: (who) => `Reset the second factor of ${who}`,
  resetLines: [
    "Its codes and recovery codes stop working; the next sign-in takes the password alone.",
    "Make sure by other means that its owner is asking."
  ],
  reset: "The second factor was reset",
  locked: (until) => `Too many wrong passwords: locked until ${until}`
}
