/** Words of the page that answers "who is responsible", and of duties on a unit's card, in English. */
import type { Words } from "../../Words.ts"

export const who: Words["who"] = {
  title: "Who answers",
  place: "Place",
  placeLabel: "Find a place",
  duty: "Duty",
  usual: "What is usual there",
  pick: "Which place do you ask about?",
  pickTodo:
    "Type the name, the pinyin initials or the code of a community, compound or building above. You then see who answers that day, and whom to ask next.",
  noPlaces: "No units yet",
  noPlacesTodo: "Import the table of communities and that of buildings first.",
  answer: "Answers",
  on: (day) => `on ${day}`,
  since: "Since",
  heldAt: "Held at",
  organisation: "Works at",
  post: "Post",
  source: "Written in",
  sources: {
    assignment: "A duty that was given",
    household: "The table of buildings",
    zone: "The zone",
    post: "A post"
  },
  roles: {
    duty: "This duty",
    zoneLeader: "Zone leader",
    leaderInCharge: "Leader in charge",
    mainLeader: "Main leader",
    firstResponsible: "First responsible person"
  },
  postKinds: {
    mainLeader: "main leader",
    leaderInCharge: "leader in charge",
    specialist: "specialist",
    staff: "staff"
  },
  exOfficio: (post) => `By post (${post})`,
  chain: "Upwards",
  chainNone: "Nobody was found above. Enter the posts of the main leaders in the staff list.",
  inherited: (place) => `Nobody was named here; whoever answers for ${place} does.`,
  gap: "Nobody answers",
  seesTo: (name, place) => `Until that is mended, ${name} of ${place} sees to it.`,
  beside: "Also there",
  passed: "Written there, but cannot answer",
  toGaps: "To the gap board",
  toTree: "In the organisation",
  give: "Name somebody",
  giveOther: "Name somebody here",
  end: "End",
  endTitle: (name, duty) => `End “${duty}” of ${name}`,
  endNote: "From that day on it is not theirs any more; the days before stay as they were.",
  endOn: "First day without it",
  endAct: "End the duty",
  ended: (name, duty) => `${name} no longer has “${duty}”`,
  ask: "Who answers",
  reasons: {
    nobody: "Nobody is written there",
    nameUnknown: (name) => `“${name}” is written there, who is not on the staff list`,
    left: (name, day) => (day === null ? `${name} has left` : `${name} left on ${day}`),
    notYet: (name, day) => `${name} begins on ${day}`,
    severalOfThatName: (name, count) =>
      `“${name}” is written there, and ${count} people on the staff list bear that name`
  },
  similar: (name) => `A similar name: ${name}`,
  card: {
    duty: "Duty",
    who: "Answers",
    from: "From",
    here: "Here",
    none: "Nobody",
    acts: "Actions",
    note: (day) => `Who answers for each duty on ${day}. What a level above sees to says so.`
  }
}
