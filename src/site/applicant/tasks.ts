import { dossierTexts as texts } from '#i18n/applicant.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import type { PageProgress } from '#forms/evaluate/types.ts'
import type { Task, TaskState } from '#ui/components/TaskList.tsx'

type Edits = Readonly<Record<string, { by: string; at: string }>>

const STATES: Readonly<Record<PageProgress['state'], TaskState>> = {
  hidden: 'unavailable',
  toStart: 'toStart',
  inProgress: 'inProgress',
  toCorrect: 'toCorrect',
  complete: 'complete',
}

const missingWords = ({ state, missing }: PageProgress): string | undefined => {
  if (missing.length === 0 || state === 'toStart') return undefined
  return state === 'toCorrect' ? texts.toCorrect(missing.length) : texts.missing(missing.length)
}

/** The pages of a dossier as tasks: where each stands, what is missing, who changed it last. */
export const tasksOf = (
  pages: readonly PageProgress[],
  edits: Edits,
  reference: string,
  zone: string,
): Task[] =>
  pages
    .filter(({ state }) => state !== 'hidden')
    .map((page) => {
      const edit = edits[page.key]
      const missing = missingWords(page)
      return {
        title: page.title,
        href: `/dossiers/${reference}/formulaire/${page.key}`,
        state: STATES[page.state],
        ...(missing ? { missing } : {}),
        ...(edit
          ? { changed: texts.changedBy(edit.by, formatInstantShort(new Date(edit.at), zone)) }
          : {}),
      }
    })
