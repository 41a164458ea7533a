import type { ToNotify } from '#decisions/to-notify.ts'
import { decisionDeskTexts, notificationTexts as texts } from '#i18n/decisions.ts'
import { refusals } from '#i18n/refusals.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { Choice } from '#ui/components/Choice.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

type Props = {
  waiting: readonly ToNotify[]
  /** How many were notified just now. */
  done: number
  /** « reference code » of each that was refused. */
  refused: readonly string[]
}

const whyNot = (refused: string): string => {
  const [reference = '', code = ''] = refused.split(' ')
  const sentence = Object.hasOwn(refusals, code) ? refusals[code]?.sentence : undefined
  return texts.refused(reference, sentence ?? '')
}

const Results = ({ done, refused }: Pick<Props, 'done' | 'refused'>) => (
  <>
    {done > 0 ? (
      <Alert tone="success" announced>
        {texts.done(done)}
      </Alert>
    ) : null}
    {refused.length > 0 ? (
      <Alert tone="error" announced>
        <ul>
          {refused.map((one) => (
            <li key={one}>{whyNot(one)}</li>
          ))}
        </ul>
      </Alert>
    ) : null}
  </>
)

const Ready = ({ ready }: { ready: readonly ToNotify[] }) =>
  ready.length === 0 ? null : (
    <Section id="pretes" title={texts.choose}>
      <PlainForm action="/api/decisions/notify" submit={texts.submit}>
        {ready.map(({ dossier: { reference, structureName }, decided }) => (
          <Choice
            key={reference}
            type="checkbox"
            id={`notifier-${reference}`}
            name="references"
            option={{
              value: reference,
              label: texts.option(
                reference,
                structureName,
                decisionDeskTexts.outcomes[decided.outcome],
              ),
            }}
          />
        ))}
      </PlainForm>
    </Section>
  )

const ToWrite = ({ left }: { left: readonly ToNotify[] }) =>
  left.length === 0 ? null : (
    <Section id="a-rediger" title={texts.toWrite}>
      <ul>
        {left.map(({ dossier: { reference } }) => (
          <li key={reference}>
            <TextLink href={`/instruction/${reference}/decision`}>
              {texts.write(reference)}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  )

/** Decisions to be told: those whose letter is written may be notified together, each with its result. */
export const NotificationsView = ({ waiting, ...results }: Props) => (
  <>
    <PageHeading title={texts.title} lead={texts.lead} />
    <Stack gap="large">
      <Results {...results} />
      {waiting.length === 0 ? <EmptyState title={texts.none} /> : null}
      <Ready ready={waiting.filter(({ prepared }) => prepared)} />
      <ToWrite left={waiting.filter(({ prepared }) => !prepared)} />
    </Stack>
  </>
)
