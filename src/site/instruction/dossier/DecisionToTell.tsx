import type { DocumentModel } from '#documents/blocks.ts'
import { decisionLetter } from '#decisions/letter.ts'
import type { Prepared } from '#decisions/prepare.ts'
import { decisionDeskTexts as texts } from '#i18n/decisions.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { refill, type Kept } from '#site/refill.ts'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { DecidedFacts } from './DecidedFacts.tsx'

const LONGEST_TEXT = 6000
const LONGEST_QUALITY = 200

const WordsForm = ({ prepared, kept }: { prepared: Prepared; kept: Kept }) => {
  const { words, decided, candidature } = prepared
  const action = `/api/decisions/letter/${candidature.dossier.reference}`
  const { value, error } = refill(kept, action)
  const field = (name: string, stored: string) => ({
    id: name,
    name,
    error: error(name),
    defaultValue: value(name) ?? stored,
  })
  return (
    <PlainForm action={action} submit={texts.save} appearance="secondary">
      {decided.outcome === 'favourable' ? null : (
        <TextArea
          {...field('reasons', words.reasons)}
          label={texts.reasons}
          help={texts.reasonsHelp}
          maxLength={LONGEST_TEXT}
          rows={5}
          required
        />
      )}
      <TextArea
        {...field('paragraph', words.paragraph)}
        label={texts.paragraph}
        help={texts.paragraphHelp}
        maxLength={LONGEST_TEXT}
        rows={4}
      />
      <TextInput
        {...field('quality', words.signatory.quality)}
        label={texts.quality}
        help={texts.qualityHelp}
        maxLength={LONGEST_QUALITY}
        required
      />
    </PlainForm>
  )
}

type ToTellProps = { prepared: Prepared; now: Date; mayNotify: boolean; kept: Kept }

/** What cannot be taken back is asked once more, in a fold of its own. */
const Notify = ({ prepared }: Pick<ToTellProps, 'prepared'>) => {
  const { reference, sequence } = prepared.candidature.dossier
  return (
    <Accordion title={texts.notify} level={4}>
      <Stack>
        <p>{texts.notifyHelp}</p>
        <PlainForm
          action={`/api/decisions/letter/${reference}/notify`}
          hidden={{ sequence: String(sequence) }}
          submit={texts.notify}
        />
        <TextLink href="/instruction/notifications">{texts.several}</TextLink>
      </Stack>
    </Accordion>
  )
}

const Preview = ({ prepared, now, mayNotify }: ToTellProps) => {
  const { candidature, decided, words } = prepared
  const model: DocumentModel = decisionLetter(candidature, decided, words, { now })
  return (
    <Section id="apercu" title={texts.preview} help={texts.previewHelp} level={3}>
      <Stack>
        <DocumentView document={model} level={4} />
        {mayNotify ? <Notify prepared={prepared} /> : <p>{texts.notifyManager}</p>}
      </Stack>
    </Section>
  )
}

/** A decision that the structure does not know: the words of its letter, the letter as it will be, its notification. */
export const DecisionToTell = (props: ToTellProps) => {
  const { prepared, kept } = props
  return (
    <>
      <DecidedFacts decided={prepared.decided} />
      <Section id="lettre" title={texts.words} help={texts.wordsHelp} level={3}>
        <WordsForm prepared={prepared} kept={kept} />
      </Section>
      {prepared.row ? <Preview {...props} /> : null}
    </>
  )
}
