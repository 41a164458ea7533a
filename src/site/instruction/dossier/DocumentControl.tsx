import type { CheckedDocument } from '#completeness/documents.ts'
import { DOCUMENT_VERDICTS } from '#completeness/verdicts.ts'
import { completenessTexts as texts } from '#i18n/completeness.ts'
import { Button } from '#ui/components/Button.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { CheckBadge } from './CheckBadge.tsx'
import type { Screen } from './screen.ts'

const LONGEST_QUESTION = 4000

const Verdict = ({ value, main }: { value: (typeof DOCUMENT_VERDICTS)[number]; main?: true }) => (
  <Button
    type="submit"
    name="verdict"
    value={value}
    appearance={main ? 'primary' : 'secondary'}
    size="small"
  >
    {texts.verdicts[value]}
  </Button>
)

type Controlled = { screen: Screen; document: CheckedDocument }

const JudgeForm = ({ screen, document }: Controlled) => (
  <form
    method="post"
    action={`/api/dossiers/${screen.dossier.dossier.reference}/document-checks`}
    noValidate
  >
    <input type="hidden" name="key" value={document.key} />
    <Stack gap="small">
      <Verdict value="compliant" main />
      <TextArea
        id="question"
        label={texts.question}
        help={texts.questionHelp}
        defaultValue={document.question ?? ''}
        maxLength={LONGEST_QUESTION}
        rows={2}
      />
      <Inline>
        <span>{texts.orNot}</span>
        {DOCUMENT_VERDICTS.filter((verdict) => verdict !== 'compliant').map((verdict) => (
          <Verdict key={verdict} value={verdict} />
        ))}
      </Inline>
    </Stack>
  </form>
)

/**
 * What is said of the document that stands open: one button for each verdict, so that a document that is
 * right takes one key. What is asked of the structure is written before the verdict that asks for it.
 */
export const DocumentControl = ({ screen, document }: Controlled) => (
  <Section id="controle" title={texts.control} level={3}>
    <Stack gap="small">
      <Inline>
        <CheckBadge document={document} />
        {document.source ? <span>{document.source}</span> : null}
      </Inline>
      {screen.work.judges ? (
        <JudgeForm screen={screen} document={document} />
      ) : (
        <p>{texts.judgedNoMore}</p>
      )}
    </Stack>
  </Section>
)
