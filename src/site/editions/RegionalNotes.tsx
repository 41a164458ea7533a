import type { Edition } from '#editions/edition.ts'
import { editionTexts as texts } from '#i18n/editions.ts'
import { printed } from '#i18n/quotation.ts'
import { region } from '#territories/areas.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Section } from '#ui/layout/Section.tsx'

/** What regions add for themselves; the national frame is never loosened (R066). */
export const RegionalNotes = ({ notes }: { notes: NonNullable<Edition['regionalNotes']> }) => (
  <Section id="regions" title={texts.regional} help={texts.regionalHelp}>
    {notes.map((note) => (
      <Accordion key={note.region} title={printed(region(note.region)?.name ?? note.region)}>
        <Blocks blocks={note.blocks} prefix={`region-${note.region}-`} calloutLevel={4} />
      </Accordion>
    ))}
  </Section>
)
