import type { Criterion } from '#editions/edition.ts'
import { missionOptions } from './missions.ts'
import { call } from './sources.ts'

/** Points of each mission on the hundred of the grid: the first is the aim of the call (R034). */
const weights: Readonly<Record<string, number>> = {
  marches_etat: 6,
  renouvellement_urbain: 3,
  acteurs_inclusifs: 3,
  service_emploi: 3,
  parcours: 3,
  autres_acheteurs_publics: 1,
  acheteurs_prives: 1,
}

const anchors: Criterion['anchors'] = [
  { score: 0, label: 'Mission non retenue par le candidat' },
  { score: 1, label: 'Mission citée, sans action décrite' },
  { score: 2, label: 'Actions décrites, adaptées au territoire' },
  { score: 3, label: 'Actions décrites, partenaires nommés et résultats attendus' },
]

/** R034–R040: an explicit stand on one or several missions gets special attention. */
export const missionCriteria: readonly Criterion[] = missionOptions.map((mission) => ({
  key: `mission_${mission.key}`,
  label: `Mission : ${mission.label}`,
  ...(mission.help ? { help: mission.help } : {}),
  source: call('B.2-1'),
  weight: weights[mission.key] ?? 0,
  anchors,
}))
