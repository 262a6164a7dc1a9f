/** What the pages and the command line say alike of letters, rule documents and tasks, in English. */
import { named, type PlanSaid } from "../planAlike.ts"

export const planEn: PlanSaid = {
  LetterTemplateNotFound: ({ template }) =>
    `There is no template “${template}”; nothing was changed. Look at the templates.`,
  LetterNotFound: ({ id }) => `There is no letter ${id}; nothing was changed. Look again.`,
  LetterTargetRefused: ({ indicator }) =>
    `No scheme has the indicator ${indicator}; the template was not saved. Check the code.`,
  LetterPartyRefused: ({ why, name }) =>
    ({
      nobody:
        "There is nobody to make letters with; none was made. Add member departments first, or name communities or units.",
      unknown: `This office knows no unit called “${name}”; nothing was made. Check the name, or add it first.`,
      several: `More than one unit is called “${name}”; nothing was made. Name it by id.`,
      twice: `“${name}” is named twice; nothing was made. Leave one out.`
    })[why],
  LettersExist: ({ year, parties }) =>
    `${named(parties, ", ")} already have a letter of ${year}, one each; none was made. Make those that are missing, or end the old ones first.`,
  LetterStepRefused: ({ why, on, day }) =>
    ({
      signed: `This letter was signed on ${day}; nothing was changed.`,
      ended: `This letter ended on ${day}; nothing was changed.`,
      expired: `This letter expires on ${day}; nothing was changed. Choose an earlier day.`,
      beforeMade: `This letter was made on ${day}, after ${on}; nothing was changed. Choose another day.`,
      ahead: `${on} has not come yet (today is ${day}); nothing was changed. Choose another day.`
    })[why],
  RuleNotFound: ({ rule }) =>
    `There is no rule document “${rule}”; nothing was changed. Look at the library.`,
  RuleRefused: ({ why, title, version, from }) =>
    ({
      titleTaken: `“${title}” is there in version ${version}; nothing was saved. Say which version the new one supersedes.`,
      superseded: `Version ${version} of “${title}” was superseded already; nothing was saved. Supersede the newest one.`,
      version: `The new version must be above ${version}; nothing was saved. Choose another number.`,
      tooEarly: `The new version must take effect after ${from}; nothing was saved. Choose a later day.`
    })[why],
  TaskNotFound: ({ id }) => `There is no task ${id} here; nothing was changed. Look again.`,
  TaskRefused: ({ why, title, what, day }) =>
    ({
      hasParts: `“${title}” is broken down into ${what ?? ""} parts and was not closed. It is done when they are.`,
      done: `“${title}” was closed on ${day ?? ""}; nothing was changed. Open it again first.`,
      notDone: `“${title}” is not closed; nothing was changed.`,
      ended: `“${title}” was given up on ${day ?? ""}; nothing was changed.`,
      beforeMade: `“${title}” begins on ${day ?? ""}; nothing was changed. Choose a later day.`,
      ahead: `${day ?? ""} has not come yet; nothing was changed. Choose another day.`,
      dueFirst: `“${title}” would be due before ${day ?? ""}; nothing was saved. Choose a later day.`,
      dueAfterWhole: `“${title}” is due on ${day ?? ""}, and no part or milestone later; nothing was saved. Choose an earlier day.`,
      level: `“${title}” cannot be broken down to ${what ?? ""}; nothing was made. Choose a lower level.`,
      tooMany: `“${title}” would become ${what ?? ""} parts, too many; nothing was made. Stop at a higher level, or begin at lower places.`,
      noMilestone: `“${title}” has no milestone ${what ?? ""}; nothing was changed.`
    })[why]
}
