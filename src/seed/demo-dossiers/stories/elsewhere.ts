/** Three other regions, which the nation looks at with the first. */
import { answerLateSignature, askToSignLate, takeLateSignatureBack } from '../acts/file.ts'
import * as step from '../steps.ts'
import * as committee from './sittings.ts'
import { dossier, type Story } from './telling.ts'

const of = dossier('present')
const { decision } = committee

const ileDeFrance: readonly Story[] = [
  of('93008', step.reviewed(88, { etp: 150 })),
  of('77288', step.filed(100, { etp: 100 }), step.correctionAsked(103), [
    step.correctionAnswered(109),
  ]),
  of('94028', step.draft(110, { etp: 50 }), [
    [112, askToSignLate],
    [114, (stage, key) => answerLateSignature(stage, key, undefined)],
    [116, askToSignLate],
    [117, takeLateSignatureBack],
  ]),
  committee.prepared(
    'present',
    { name: 'Comité régional d’Île-de-France', region: '11' },
    ['93008'],
    { from: 110, heldOn: 140 },
  ),
]

const provence: readonly Story[] = [
  of('06088', step.reviewed(7, { etp: 100 }), step.accepted(45), [
    ...step.checkedConvention(110, 150),
  ]),
  of(
    '83137',
    step.reviewed(8, { etp: 100 }),
    step.accepted(45),
    step.signed(52, 60),
    step.amended(80, 95),
    step.onConvention(98, 'complete'),
  ),
  of(
    '84007',
    step.reviewed(9, { etp: 100 }),
    step.refused(45),
    step.contested(60),
    step.appeal(75, 'dismiss'),
  ),
  committee.held(
    'present',
    { name: 'Comité régional de Provence', region: '93' },
    { '06088': decision.favourable, '83137': decision.favourable, '84007': decision.refused },
    { heldOn: 42 },
  ),
]

const hautsDeFrance: readonly Story[] = [
  of(
    '59350',
    step.reviewed(8, { etp: 100 }),
    step.accepted(46),
    step.sent(60, 90),
    step.onConvention(70, 'abandon'),
    step.prepared(105, 150),
  ),
  of(
    '80021',
    step.reviewed(9, { etp: 100 }),
    step.refused(46),
    step.contested(58),
    step.appeal(72, 'grant'),
  ),
  of('62041', step.reviewed(10, { etp: 50 }), step.granted(46), [
    step.dossierAct(55, 'applicant', 'declineAmount', 'Le cofinancement n’a pas été voté.'),
  ]),
  committee.held(
    'present',
    { name: 'Comité régional des Hauts-de-France', region: '32' },
    { '59350': decision.favourable, '80021': decision.refused, '62041': decision.favourable },
    { heldOn: 43 },
  ),
  committee.cancelled(
    'present',
    { name: 'Comité régional des Hauts-de-France, seconde séance', region: '32' },
    ['80021'],
    { from: 104, heldOn: 120 },
  ),
]

export const elsewhereStories: readonly Story[] = [...ileDeFrance, ...provence, ...hautsDeFrance]
