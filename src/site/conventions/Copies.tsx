import { formatInstant } from '#i18n/dates.ts'
import { conventionTexts as texts } from '#i18n/conventions.ts'
import { FileLine } from '#ui/components/FileLine.tsx'
import type { HeadingLevel } from '#ui/components/Heading.tsx'
import { Section } from '#ui/layout/Section.tsx'

import type { Document, Signature } from '../../payload-types.ts'

export type Copy = { signature: Signature; file: Document }

type Props = { copies: readonly Copy[]; zone: string; level?: HeadingLevel }

/** The copies that were signed, the last one first. */
export const Copies = ({ copies, zone, level }: Props) =>
  copies.length === 0 ? null : (
    <Section id="exemplaires" title={texts.copies} level={level}>
      <ul className="ga-files">
        {copies.map(({ signature, file }) => (
          <FileLine
            key={signature.id}
            name={`${texts.copyOf[signature.party]} – ${texts.given(formatInstant(new Date(signature.givenAt), zone))}`}
            size={file.filesize ?? 0}
            state={{ kind: 'ready' }}
            href={`/api/documents/file/${file.filename ?? ''}`}
          />
        ))}
      </ul>
    </Section>
  )
