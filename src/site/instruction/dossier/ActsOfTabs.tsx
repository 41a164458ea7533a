import { correctionTexts } from '#i18n/corrections.ts'
import { processTexts } from '#i18n/processes.ts'
import { RefusedAct } from '#site/dossier/RefusedAct.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Act } from '#ui/layout/Acts.tsx'
import type { DossierEvent } from '#workflows/dossier/table.ts'

import { tabHref, type Screen, type Tab } from './screen.ts'

type ActOfTab = { event: DossierEvent; tab: Tab }

const ACTS: readonly ActOfTab[] = [
  { event: 'openCorrection', tab: 'corrections' },
  { event: 'closeCorrection', tab: 'corrections' },
  { event: 'askOpinion', tab: 'opinions' },
  { event: 'referToNational', tab: 'opinions' },
]

const nameOf = (event: DossierEvent): string =>
  event === 'closeCorrection' ? correctionTexts.title : processTexts.dossier.events[event].agent

/** Acts that are done in a tab of their own: the way there, or why they cannot be done. */
export const ActsOfTabs = ({ dossier: { dossier, possible }, tab: present }: Screen) =>
  ACTS.filter(({ tab }) => tab !== present).map(({ event, tab }) => {
    const act = possible.find((one) => one.event === event)
    if (!act) return null
    if (!act.ok)
      return <RefusedAct key={event} name={processTexts.dossier.events[event].agent} act={act} />
    return (
      <Act key={event}>
        <ButtonLink href={tabHref(dossier.reference, tab)} appearance="secondary">
          {nameOf(event)}
        </ButtonLink>
      </Act>
    )
  })
