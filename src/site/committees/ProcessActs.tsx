import { committeeTexts as texts } from '#i18n/committees.ts'
import { refusals } from '#i18n/refusals.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Button } from '#ui/components/Button.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Act, Acts } from '#ui/layout/Acts.tsx'
import type { ReactNode } from 'react'

const LONGEST_REASON = 4000

export type OneAct = {
  event: string
  name: string
  /** Absent: the act is possible. */
  refusal?: string
  needsReason: boolean
  danger?: boolean
  /** What else the act asks for. */
  fields?: ReactNode
}

type Shared = {
  action: string
  /** Of the last row of the history that this page shows. */
  sequence: number
}

const Form = ({ act, action, sequence, main }: Shared & { act: OneAct; main: boolean }) => (
  <PlainForm
    action={action}
    hidden={{ event: act.event, sequence: String(sequence) }}
    submit={act.name}
    appearance={main ? 'primary' : 'secondary'}
    danger={act.danger}
  >
    {act.fields}
    {act.needsReason ? (
      <TextArea
        id={`motif-${act.event}`}
        name="reason"
        label={texts.reason}
        required
        maxLength={LONGEST_REASON}
        rows={3}
      />
    ) : null}
  </PlainForm>
)

const folds = ({ needsReason, fields }: OneAct): boolean => needsReason || fields !== undefined

const Possible = ({ act, ...shared }: Shared & { act: OneAct; main: boolean }) => (
  <Act>
    {folds(act) ? (
      <Accordion title={act.name}>
        <Form act={act} {...shared} />
      </Accordion>
    ) : (
      <Form act={act} {...shared} />
    )}
  </Act>
)

const sentenceOf = (code: string): string => {
  const refusal = refusals[code]
  return refusal ? `${refusal.sentence} ${refusal.remedy}` : code
}

/** Every act that the page could offer: those that are possible as forms, the others with why not. */
export const ProcessActs = ({ acts, ...shared }: Shared & { acts: readonly OneAct[] }) => {
  const possible = acts.filter(({ refusal }) => refusal === undefined)
  return (
    <Acts>
      {possible.map((act, rank) => (
        <Possible key={act.event} act={act} main={rank === 0} {...shared} />
      ))}
      {acts.map((act) =>
        act.refusal === undefined ? null : (
          <Act key={act.event}>
            <Button appearance="secondary" unavailable={sentenceOf(act.refusal)}>
              {act.name}
            </Button>
          </Act>
        ),
      )}
    </Acts>
  )
}
