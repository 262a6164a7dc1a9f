/** Words of the frame around every page, in English. */
import type { Words } from "../Words.ts"

export const frame: Words["frame"] = {
  nav: "Main",
  crumbs: "You are here",
  skip: "Skip to content",
  menu: "Menu",
  find: "Find",
  home: "Home",
  assessment: "Assessment",
  duty: "Duties",
  daily: "Day to day",
  records: "Records",
  board: "Indicator board",
  scores: "Score sheet",
  scheme: "Scheme",
  tree: "Organisation",
  people: "Staff",
  zones: "Zones",
  buildings: "Buildings",
  administration: "Administration",
  founding: "First use",
  accounts: "Accounts",
  rights: "Rights",
  security: "Security",
  audit: "Audit trail",
  backups: "Backups",
  installation: "Administration",
  notYours: "Your account cannot see this page",
  notYoursTodo: (who) =>
    `It is for: ${who}. Ask the security administrator for a grant if you need it, then reload.`,
  toOwn: "To a page of mine",
  account: "My account",
  settings: "Settings",
  shortcuts: "Shortcuts",
  roles: {
    officeAdmin: "Office admin",
    leader: "Leader",
    inspector: "Inspector",
    householdOfficer: "Household officer",
    communityHead: "Community head",
    districtViewer: "District viewer",
    systemAdmin: "System admin",
    securityAdmin: "Security admin",
    auditAdmin: "Audit admin",
    founder: "First use"
  },
  noRole: "No rights granted",
  ranking: "Ranking",
  imports: "Import",
  newOffice: "New office",
  chooseOffice: "Choose an office",
  theme: "Colours",
  themes: { light: "Light", dark: "Dark", system: "System" },
  language: "中文",
  signOut: "Sign out",
  dataAsOf: (day) => `Data as of ${day}`,
  lost: "The server cannot be reached. What is on the page stays; go on and send it once it is back.",
  replaced: (name) => `Another tab signed in as ${name}. Note what is not saved, then reload.`,
  reload: "Reload",
  unloaded: {
    title: "This page was not loaded",
    text: "The network is down, or the program was just updated. All that was saved is there. Check the network, then reload."
  },
  noOffice: "There is no office yet",
  noOfficeTodo:
    "Import the old workbooks first: the list of community codes brings the subdistrict and its communities, the others follow.",
  undrawn: {
    title: "This page cannot be shown",
    text: "The page broke; all that was saved is there. Reload it. If it stays so, tell whoever looks after this system the sentence below."
  },
  wall: "Open the wall board"
}
