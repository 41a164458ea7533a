import { itemStateWords } from '#committees/item-words.ts'
import { processTexts } from '#i18n/processes.ts'
import { Badge, type BadgeProps } from '#ui/components/Badge.tsx'
import type { AgendaItemState } from '#workflows/agenda-item/facts.ts'
import type { CommitteeState } from '#workflows/committee/facts.ts'

import type { Committee } from '../../payload-types.ts'

type BadgeTone = NonNullable<BadgeProps['tone']>

const SESSIONS: Readonly<Record<CommitteeState, BadgeTone>> = {
  prepared: 'information',
  convened: 'information',
  open: 'warning',
  closed: 'success',
  minutes_signed: 'success',
  cancelled: 'neutral',
}

const ITEMS: Readonly<Record<AgendaItemState, BadgeTone>> = {
  listed: 'information',
  favourable: 'success',
  partial: 'success',
  waitlisted: 'warning',
  unfavourable: 'error',
  adjourned: 'neutral',
  removed: 'neutral',
}

export const CommitteeBadge = ({ state }: { state: string }) => {
  const known = state as CommitteeState
  return <Badge tone={SESSIONS[known]}>{processTexts.committee.states[known].agent}</Badge>
}

/** What a committee says of a dossier: a region decides, the nation gives an opinion. */
export const ItemBadge = ({ state, kind }: { state: string; kind: Committee['kind'] }) => {
  const known = state as AgendaItemState
  return <Badge tone={ITEMS[known]}>{itemStateWords(known, kind)}</Badge>
}
