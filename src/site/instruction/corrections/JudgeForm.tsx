import { fieldName } from '#corrections/form-body.ts'
import type { ItemView, RoundView } from '#corrections/view.ts'
import { correctionTexts, deskCorrectionTexts as texts } from '#i18n/corrections.ts'
import { BeforeAfter } from '#site/corrections/BeforeAfter.tsx'
import { ItemWords } from '#site/corrections/ItemWords.tsx'
import { RoundFacts } from '#site/corrections/RoundFacts.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { RadioGroup } from '#ui/components/RadioGroup.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import { LONGEST_REASON } from '#workflows/reason.ts'

import type { Screen } from '../dossier/screen.ts'

const Verdict = ({ item: { id, label } }: Pick<ItemView, 'item'>) => (
  <>
    <RadioGroup
      id={`verdict-${id}`}
      name={fieldName('verdict', id)}
      label={texts.verdict(label)}
      options={[
        { value: 'accepted', label: texts.accept },
        { value: 'refused', label: texts.refuse },
      ]}
      required
      inline
    />
    <TextArea
      id={`motif-${id}`}
      name={fieldName('reason', id)}
      label={correctionTexts.refusalReason}
      help={texts.reasonHelp}
      maxLength={LONGEST_REASON}
      rows={2}
    />
  </>
)

/** The answers received: each item before and after, to be accepted or refused, then the round closed. */
export const JudgeForm = ({ screen, view }: { screen: Screen; view: RoundView }) => {
  const { dossier, now, revision } = screen.dossier
  const { round, items } = view
  const { instructs } = screen.work
  const points = items.map((one) => (
    <Section key={one.item.id} id={`point-${one.item.id}`} title={one.item.label} level={4}>
      <ItemWords item={one.item} />
      <BeforeAfter view={one} prefix={`${one.item.id}-`} level={5} />
      {instructs ? <Verdict item={one.item} /> : null}
    </Section>
  ))
  return (
    <Section id="examiner" title={texts.judge} help={texts.judgeHelp} level={3}>
      <Stack gap="large">
        <RoundFacts round={round} now={now} zone={revision.edition.calendar.zone} />
        {instructs ? (
          <PlainForm
            action={`/api/corrections/${dossier.reference}/close`}
            hidden={{ sequence: String(round.sequence) }}
            submit={texts.close}
          >
            {points}
          </PlainForm>
        ) : (
          points
        )}
      </Stack>
    </Section>
  )
}
