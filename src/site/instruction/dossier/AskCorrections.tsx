import { correctionTexts } from '#i18n/corrections.ts'
import { processTexts } from '#i18n/processes.ts'
import { refusals } from '#i18n/refusals.ts'
import { Button } from '#ui/components/Button.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Act } from '#ui/layout/Acts.tsx'

import { tabHref, type Screen } from './screen.ts'

const EVENTS = ['openCorrection', 'closeCorrection'] as const

/** Asking for corrections and taking a request back: the tab where it is done, or why it cannot be. */
export const AskCorrections = ({ dossier: { dossier, possible }, tab }: Screen) => {
  if (tab === 'corrections') return null
  return EVENTS.map((event) => {
    const act = possible.find((one) => one.event === event)
    if (!act) return null
    const name = processTexts.dossier.events[event].agent
    return (
      <Act key={event}>
        {act.ok ? (
          <ButtonLink href={tabHref(dossier.reference, 'corrections')} appearance="secondary">
            {event === 'openCorrection' ? name : correctionTexts.title}
          </ButtonLink>
        ) : (
          <Button appearance="secondary" unavailable={refusals[act.code]?.sentence ?? ''}>
            {name}
          </Button>
        )}
      </Act>
    )
  })
}
