import type { EligibilityQuestion } from '#editions/edition.ts'
import { projectQuestions } from './eligibility-project.ts'
import { structureQuestions } from './eligibility-structure.ts'

/** Six questions that any visitor may answer; nothing is kept of the answers. */
export const eligibility: readonly EligibilityQuestion[] = [
  ...structureQuestions,
  ...projectQuestions,
]
