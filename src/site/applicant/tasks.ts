import type { CompiledForm } from '#forms/compile/form.ts'
import { dossierTexts as texts } from '#i18n/applicant.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import type { PageProgress } from '#forms/evaluate/types.ts'
import type { Task, TaskState } from '#ui/components/TaskList.tsx'

type Edit = { by: string; at: string }
/** Who answered last, and when, by question. */
type Edits = Readonly<Record<string, Edit>>

const lastEditOf = (
  { fields }: Pick<CompiledForm, 'fields'>,
  page: string,
  edits: Edits,
): Edit | undefined =>
  Object.entries(edits)
    .filter(([question]) => fields.get(question)?.page === page)
    .map(([, edit]) => edit)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))[0]

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
  form: Pick<CompiledForm, 'fields'>,
  pages: readonly PageProgress[],
  { edits, reference }: { edits: Edits; reference: string },
  zone: string,
): Task[] =>
  pages
    .filter(({ state }) => state !== 'hidden')
    .map((page) => {
      const edit = lastEditOf(form, page.key, edits)
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
