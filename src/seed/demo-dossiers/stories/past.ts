/** The call of 2025: its dossiers came to their end, each in its own way. */
import * as filing from '../acts/file.ts'
import * as step from '../steps.ts'
import * as committee from './sittings.ts'
import { dossier } from './telling.ts'
import type { Story } from './telling.ts'

const of = dossier('past')
const { decision } = committee

const LAST_DAY_TO_SIGN = '2025-08-29'

const lateSignature: readonly step.Step[] = [
  ...step.draft(25, { etp: 100 }),
  [30, filing.askToSignLate],
  [32, (stage, key) => filing.answerLateSignature(stage, key, LAST_DAY_TO_SIGN)],
  [40, filing.joinAll],
  [40, filing.fileUnsigned],
]

const concluded = (told: number, effect: number, part = false): step.Step[] => [
  ...step.accepted(told, part),
  ...step.signed(told + 8, effect),
]

const auvergneRhoneAlpes: readonly Story[] = [
  of('association-isere', step.reviewed(10, { etp: 100 }), concluded(104, 120), [
    step.onConvention(490, 'complete'),
  ]),
  of('69123', step.reviewed(12, { etp: 150 }), concluded(104, 121, true), [
    step.onConvention(200, 'terminate'),
  ]),
  of(
    '69091',
    step.filed(14, { etp: 100 }),
    step.admitted(17),
    step.asked(19, 8),
    step.given(23, 'county', 'unfavourable'),
    // The coordinator did not answer in time: the review ends without it.
    step.dossierAct(35, 'desk', 'finishReview'),
    step.refused(104),
    step.contested(115),
  ),
  of('01053', step.draft(20, { etp: 100 })),
  of('73065', lateSignature),
  of(
    '63113',
    lateSignature,
    [[50, filing.signAfterwards]],
    step.admitted(52),
    step.asked(54),
    step.given(58, 'county'),
    step.given(60, 'coordinator'),
    step.dossierAct(62, 'desk', 'finishReview'),
    concluded(104, 120),
  ),
  of(
    '15014',
    step.filed(12, { etp: 50 }),
    step.checked(15),
    step.dossierAct(
      17,
      'manager',
      'declareInadmissible',
      'Le projet porte sur moins de 0,5 ETP une fois retiré le poste déjà financé.',
    ),
  ),
  committee.held(
    'past',
    { name: 'Comité régional de septembre 2025', region: '84' },
    {
      'association-isere': decision.favourable,
      '69123': decision.partial,
      '69091': decision.refused,
      '63113': decision.favourable,
    },
    { heldOn: 100 },
  ),
]

const elsewhere: readonly Story[] = [
  of('93008', step.reviewed(10, { etp: 100 }), concluded(107, 122)),
  of(
    '77288',
    step.reviewed(15, { etp: 100 }),
    step.refused(107),
    step.contested(120),
    step.appeal(130, 'withdraw'),
  ),
  committee.held(
    'past',
    { name: 'Comité régional d’Île-de-France 2025', region: '11' },
    { '93008': decision.favourable, '77288': decision.refused },
    { heldOn: 104 },
  ),
  of('84007', step.reviewed(18, { etp: 200 }), concluded(110, 124, true)),
  committee.held(
    'past',
    { name: 'Comité régional de Provence 2025', region: '93' },
    { '84007': decision.partial },
    { heldOn: 106 },
  ),
  of('59350', step.reviewed(20, { etp: 100 }), concluded(111, 126)),
  committee.held(
    'past',
    { name: 'Comité régional des Hauts-de-France 2025', region: '32' },
    { '59350': decision.favourable },
    { heldOn: 107 },
  ),
]

export const pastStories: readonly Story[] = [...auvergneRhoneAlpes, ...elsewhere]
