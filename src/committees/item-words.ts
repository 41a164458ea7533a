import { nationalItemTexts } from '#i18n/agenda-item-page.ts'
import { processTexts } from '#i18n/processes.ts'
import type { AgendaItemState } from '#workflows/agenda-item/facts.ts'

import type { Committee } from '../payload-types.ts'

/** What a committee says of a dossier: a region decides, the nation gives an opinion. */
export const itemStateWords = (state: AgendaItemState, kind: Committee['kind']): string => {
  const { states } = nationalItemTexts
  return kind === 'national' && Object.hasOwn(states, state)
    ? states[state as keyof typeof states]
    : processTexts['agenda-item'].states[state].agent
}
