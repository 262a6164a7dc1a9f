/** Words of trainings, and of the registers that people are on, in English. */
import type { Words } from "../../Words.ts"

export const trainings: Words["trainings"] = {
  title: "Trainings",
  record: "Training",
  add: "Record a training",
  search: "Name, duty or certificate",
  none: "No training yet",
  noneTodo:
    "Technical work, such as pest control, needs a training first. Record at the top right who was trained, when and for what.",
  noneFits: "No training fits",
  noneFitsTodo: "Clear the search or the filters to see all of them.",
  gone: "There is no such training; it may have been removed.",
  fields: {
    person: "Name",
    duty: "Duty",
    day: "Day",
    minutes: "Minutes",
    validUntil: "Counts until",
    certificate: "Certificate",
    givenBy: "Given by",
    state: "State"
  },
  states: { valid: "counts", expired: "ran out" },
  forever: "counts for good",
  validHint: "Left empty it counts for good",
  technical: (duty) => `${duty} (technical)`,
  personMissing: "Choose somebody of the staff list",
  dutyMissing: "Choose a duty",
  minutesBad: "Give whole minutes",
  save: "Record",
  saving: "Recording",
  added: (name, duty) => `The training of ${name} for “${duty}” is recorded`,
  remove: "Remove",
  removeTitle: (name, duty) => `Remove the training of ${name} for “${duty}”`,
  removeLines: [
    "Only what was recorded wrongly is removed; what ran out stays. The audit trail still tells it."
  ],
  removed: "The training is removed",
  untrained: (name, duty) =>
    `“${duty}” is technical work, and no training of ${name} for it is on record. It can be given all the same; train them soon and record it.`,
  expired: (name, duty, day) =>
    `“${duty}” is technical work, and the training of ${name} ran out on ${day}. It can be given all the same; train them again soon and record it.`,
  registers: "Registers",
  registerKinds: {
    fullTime: "full-time",
    partTime: "part-time",
    expert: "expert",
    volunteer: "volunteer",
    outside: "from outside"
  },
  onNone: "On no register of full-time or part-time people, experts or volunteers.",
  had: "Trainings",
  hadNone: "No training on record.",
  until: (day) => `counts until ${day}`,
  put: "Put on a register",
  putTitle: (name) => `Put ${name} on a register`,
  putKind: "Which register",
  putField: "Field",
  putTime: "When they can come",
  putCertificate: "Certificate",
  putOn: "From which day",
  putAct: "Put on",
  putDone: (name, register) => `${name} is on the register: ${register}`,
  takeOff: "Take off",
  takeOffOf: (register) => `Take off the register: ${register}`,
  takeOffTitle: (name, register) => `Take ${name} off the register: ${register}`,
  takeOffLines: [
    "From this day on they are not on the register; earlier days can still be looked up."
  ],
  takeOffOn: "First day off it",
  takenOff: (name, register) => `${name} is off the register: ${register}`,
  leave: "Back"
}
