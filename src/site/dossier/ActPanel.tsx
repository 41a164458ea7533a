import type { ReactNode } from 'react'

import type { OfferedAct } from '#filing/acts.ts'
import { actTexts as texts } from '#i18n/instruction-dossier.ts'
import type { Audience } from '#i18n/process-texts.ts'
import { processTexts } from '#i18n/processes.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Act, Acts } from '#ui/layout/Acts.tsx'
import type { DossierEvent } from '#workflows/dossier/table.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

import { RefusedAct } from './RefusedAct.tsx'

/** What cannot be taken back with the same ease: asked once more, in a fold of its own. */
const GRAVE: ReadonlySet<DossierEvent> = new Set<DossierEvent>([
  'declareInadmissible',
  'withdraw',
  'declineAmount',
])

export type ActPanelProps = {
  acts: readonly OfferedAct[]
  reference: string
  /** Of the last row of the history that this page shows. */
  sequence: number
  audience: Audience
  /** Acts that have a page or a form of their own, after those that are possible here. */
  children?: ReactNode
}

type Offered = Omit<ActPanelProps, 'acts' | 'children'> & { act: OfferedAct; main: boolean }

const nameOf = (event: DossierEvent, audience: Audience): string =>
  processTexts.dossier.events[event][audience]

const ActForm = ({ act, reference, sequence, audience, main }: Offered) => {
  const { event, needsReason } = act
  const grave = GRAVE.has(event)
  return (
    <PlainForm
      action={`/api/dossiers/${reference}/act`}
      hidden={{ event, sequence: String(sequence) }}
      submit={nameOf(event, audience)}
      appearance={main ? 'primary' : 'secondary'}
      danger={grave}
    >
      {needsReason || grave ? (
        <TextArea
          id={`motif-${event}`}
          name="reason"
          label={needsReason ? texts.reason : texts.optionalReason}
          help={needsReason ? texts.reasonHelp : undefined}
          required={needsReason}
          maxLength={LONGEST_REASON}
          rows={4}
        />
      ) : null}
    </PlainForm>
  )
}

const PossibleAct = (offered: Offered) => {
  const { event, needsReason } = offered.act
  const consequence = texts.consequences[event]
  if (!needsReason && !GRAVE.has(event))
    return (
      <Act note={consequence}>
        <ActForm {...offered} />
      </Act>
    )
  return (
    <Act>
      <Accordion title={nameOf(event, offered.audience)}>
        {consequence ? <p>{consequence}</p> : null}
        <ActForm {...offered} />
      </Accordion>
    </Act>
  )
}

/**
 * Every act that the screen could offer: possible ones as buttons, the first of them as the main one; the
 * others greyed, with why they are refused and who could.
 */
export const ActPanel = ({ acts, children, ...shared }: ActPanelProps) => {
  const possible = acts.filter(({ ok }) => ok)
  if (acts.length === 0) return <p>{texts.none}</p>
  return (
    <Acts>
      {possible.map((act, rank) => (
        <PossibleAct key={act.event} {...shared} act={act} main={rank === 0} />
      ))}
      {children}
      {acts.map((act) =>
        act.ok ? null : (
          <RefusedAct key={act.event} name={nameOf(act.event, shared.audience)} act={act} />
        ),
      )}
    </Acts>
  )
}
