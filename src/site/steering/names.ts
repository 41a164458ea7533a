import { NATION } from '#committees/envelopes.ts'
import { processTexts } from '#i18n/processes.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { region } from '#territories/areas.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

/** A region by its INSEE code, or the nation. */
export const placeName = (code: string): string =>
  code === NATION ? texts.nation : (region(code)?.name ?? code)

export const stateName = (state: DossierState): string => processTexts.dossier.states[state].agent
