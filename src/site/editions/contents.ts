import type { ContentSection } from '#editions/edition.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { contactTexts, editionTexts as texts } from '#i18n/editions.ts'
import { anchorBlocks } from '#ui/blocks/anchors.ts'
import type { SummaryEntry } from '#ui/components/Summary.tsx'

type Part = { title: string; entries: readonly SummaryEntry[] }

/** Ids that the page gives to its own sections. */
const OWN_IDS = (
  'contenu menu pied-de-page essentiel documents dates eligibilite contact departement ' +
  'pieces criteres regions deposer'
).split(' ')

const entry = (id: string, label: string): SummaryEntry => ({ href: `#${id}`, label })

/** The sections with an id on each heading, unique in the whole page; calls of notes keep their target. */
export const anchoredSections = (
  sections: readonly ContentSection[],
): readonly ContentSection[] => {
  const taken = new Set([...OWN_IDS, ...sections.map(({ key }) => key)])
  return sections.map((section) => ({
    ...section,
    blocks: anchorBlocks(section.blocks, '', taken),
  }))
}

/** The table of contents of the page of an edition, in three parts. */
export const contentsOf = ({ edition }: PublishedEdition): readonly Part[] => [
  {
    title: texts.contentsOf.before,
    entries: [
      entry('documents', texts.downloads),
      entry('dates', texts.calendar),
      ...(edition.eligibility.length > 0 ? [entry('eligibilite', texts.eligibility)] : []),
      entry('contact', contactTexts.title),
    ],
  },
  {
    title: texts.contentsOf.text,
    entries: edition.sections.map(({ key, navigation, title }) => entry(key, navigation ?? title)),
  },
  {
    title: texts.contentsOf.after,
    entries: [
      entry('pieces', texts.requests),
      entry('criteres', texts.criteria),
      ...((edition.regionalNotes ?? []).length > 0 ? [entry('regions', texts.regional)] : []),
      entry('deposer', texts.file),
    ],
  },
]
