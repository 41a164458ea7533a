import { processTexts } from '#i18n/processes.ts'
import { Badge, type BadgeProps } from '#ui/components/Badge.tsx'
import type { OpinionState } from '#workflows/opinion/facts.ts'

const TONES: Readonly<Record<OpinionState, NonNullable<BadgeProps['tone']>>> = {
  requested: 'information',
  answered: 'success',
  declined: 'neutral',
  expired: 'warning',
  withdrawn: 'neutral',
}

/** Where an opinion stands, in words. */
export const OpinionBadge = ({ state }: { state: string }) => {
  const known = state as OpinionState
  return (
    <Badge tone={TONES[known]} icon={known === 'requested' ? 'clock' : undefined}>
      {processTexts.opinion.states[known].agent}
    </Badge>
  )
}
