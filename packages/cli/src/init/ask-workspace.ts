import { withQuestions } from './questions.js'

/** What a new workspace is made with, as people write it. */
export interface WorkspaceChoices {
  projectRoot: string
  mission: string
  detect: boolean
}

/** Asks, on a terminal, for what the words of the command leave open. */
export const askForWorkspace = (
  given: Partial<WorkspaceChoices>,
  offered: WorkspaceChoices,
): Promise<WorkspaceChoices> =>
  withQuestions(async ask => ({
    projectRoot: given.projectRoot ?? (await ask('Folder of the project', offered.projectRoot, isText, 'a folder')),
    mission: given.mission ?? (await ask('Mission, in a sentence', offered.mission, isText, 'a sentence')),
    detect:
      given.detect ??
      (await ask('Look for the commands in the files of the project: yes, no', 'yes', isAnswer, 'yes or no')) === 'yes',
  }))

const isText = (text: string): text is string => text !== ''
const isAnswer = (text: string): text is 'yes' | 'no' => text === 'yes' || text === 'no'
