import { processTexts } from '#i18n/processes.ts'
import { Badge, type BadgeProps } from '#ui/components/Badge.tsx'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf, type Turn } from '#workflows/dossier/turn.ts'

const TONES: Readonly<Record<Turn, NonNullable<BadgeProps['tone']>>> = {
  desk: 'warning',
  manager: 'warning',
  elsewhere: 'information',
  nobody: 'neutral',
}

/** Where a dossier is, as the desk says it; what waits for the desk stands out. */
export const StateBadge = ({ state }: { state: DossierState }) => (
  <Badge tone={TONES[turnOf(state)]} icon={turnOf(state) === 'elsewhere' ? 'clock' : undefined}>
    {processTexts.dossier.states[state].agent}
  </Badge>
)
