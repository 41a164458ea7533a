/**
 * The catalogue of refusals: what each code says to the person, what to do about it, and the HTTP status
 * under which it travels. Each room keeps its own block; a code stands in one block only.
 */
import { committeeRefusals, preparationRefusals, shareRefusals } from './refusals-committee.ts'
import { derogationRefusals } from './refusals-derogation.ts'
import { dossierRefusals } from './refusals-dossier.ts'
import { accountRefusals } from './refusals-accounts.ts'
import { completenessRefusals } from './refusals-completeness.ts'
import { conventionRefusals } from './refusals-convention.ts'
import { correctionRefusals } from './refusals-corrections.ts'
import { messageRefusals } from './refusals-messages.ts'
import { listRefusals } from './refusals-lists.ts'
import { opinionRefusals } from './refusals-opinions.ts'
import { platformRefusals } from './refusals-platform.ts'
import { processRefusals } from './refusals-processes.ts'

export type Refusable = { status: number; sentence: string; remedy: string }

export const refusals: Readonly<Record<string, Refusable>> = {
  ...platformRefusals,
  ...accountRefusals,
  ...processRefusals,
  ...opinionRefusals,
  ...dossierRefusals,
  ...listRefusals,
  ...completenessRefusals,
  ...correctionRefusals,
  ...messageRefusals,
  ...derogationRefusals,
  ...conventionRefusals,
  ...committeeRefusals,
  ...preparationRefusals,
  ...shareRefusals,
  'refus.transition': {
    status: 409,
    sentence: 'Cet acte n’est pas possible dans l’état présent.',
    remedy: 'Rechargez la page : quelqu’un a pu agir entre-temps.',
  },
  'refus.role': {
    status: 403,
    sentence: 'Votre habilitation ne permet pas cet acte.',
    remedy: 'Adressez-vous à une personne qui a le rôle voulu.',
  },
  'refus.conflit': {
    status: 409,
    sentence: 'Une autre personne a agi pendant ce temps.',
    remedy: 'Rechargez la page, vérifiez, puis recommencez s’il y a lieu.',
  },
}
