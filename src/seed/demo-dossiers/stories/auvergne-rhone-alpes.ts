/** The region of the accounts of the demonstration: a dossier in each state that its desks know. */
import { NATION } from '#committees/envelopes.ts'

import { askToSignLate } from '../acts/file.ts'
import { ask, declineOpinion, takeOpinionBack } from '../acts/consult.ts'
import { prepareLetter } from '../acts/tell.ts'
import * as step from '../steps.ts'
import * as committee from './sittings.ts'
import { dossier, type Story } from './telling.ts'

const of = dossier('present')
const { decision } = committee
const REGION = '84'
/** The day on which it is planted. */
const TODAY = 126

const corrected: readonly step.Step[] = [
  ...step.filed(6, { etp: 100 }),
  ...step.correctionAsked(9),
  step.correctionAnswered(14),
  step.correctionClosed(16),
  ...step.admitted(17),
  step.asked(19),
  step.given(24, 'county'),
  step.given(26, 'coordinator'),
  step.dossierAct(28, 'desk', 'finishReview'),
]

const firstSession: readonly Story[] = [
  of('38544', corrected, step.accepted(43), step.sent(108, 150), [
    step.message(116, 'structure', 'La convention sera signée après le conseil d’administration.'),
  ]),
  of('38563', step.reviewed(7, { etp: 100 }), step.accepted(43), step.signed(52, 60), [
    ...step.amendmentSent(112, 300),
  ]),
  of('69123', step.reviewed(8, { etp: 200 }), step.accepted(43, true), [
    ...step.signedByStructure(110, 150),
  ]),
  of('69091', step.reviewed(9, { etp: 100 }), step.refused(43), step.contested(95)),
  of('01053', step.reviewed(10, { etp: 100 })),
  of('26362', step.reviewed(11, { etp: 100 })),
  of('42218', step.reviewed(12, { etp: 150 }), step.accepted(43), step.signed(100, 150)),
  of(
    '07186',
    step.reviewed(13, { etp: 100, blankZone: true }),
    step.dossierAct(60, 'manager', 'promoteFromWaitlist'),
    step.granted(118),
  ),
  committee.held(
    'present',
    { name: 'Comité régional, première séance', region: REGION },
    {
      '38544': decision.favourable,
      '38563': decision.favourable,
      '69123': decision.partial,
      '69091': decision.refused,
      '01053': decision.waiting(2),
      '26362': decision.adjourned,
      '42218': decision.favourable,
      '07186': decision.waiting(1),
    },
    { heldOn: 40 },
  ),
]

const laterSessions: readonly Story[] = [
  of('38053', step.reviewed(90, { etp: 150, blankZone: true }), [
    [121, (stage, key) => prepareLetter(stage, key, '')],
  ]),
  of('38421', step.reviewed(92, { etp: 50 })),
  committee.held(
    'present',
    { name: 'Comité régional, deuxième séance', region: REGION },
    { '38053': decision.favourable, '38421': decision.refused },
    { heldOn: 118, signs: false },
  ),
  of('74010', step.reviewed(84, { etp: 200 })),
  committee.convened(
    'present',
    { name: 'Comité régional, quatrième séance', region: REGION },
    ['26362'],
    { from: 100, heldOn: 147, removing: ['74010'] },
  ),
  of('63113', step.reviewed(95, { etp: 100 })),
  of('15014', step.reviewed(100, { etp: 50 })),
  committee.sitting(
    'present',
    { name: 'Comité régional, troisième séance', region: REGION },
    {
      agenda: { '63113': decision.favourable, '74010': decision.partial },
      undecided: ['15014'],
      heldOn: TODAY,
    },
  ),
]

const underStudy: readonly Story[] = [
  of('nouvelle-rhone', step.reviewed(98, { etp: 100 }), [
    [112, (stage, key) => ask(stage, key, ['dgefp', 'dae', 'anru', 'ave'], 30)],
    step.given(118, 'dgefp'),
    [
      119,
      (stage, key) =>
        declineOpinion(stage, key, 'ave', 'decline', 'La structure est adhérente de l’alliance.'),
    ],
    [120, (stage, key) => takeOpinionBack(stage, key, 'dae')],
  ]),
  committee.convened(
    'present',
    { name: 'Comité technique national', region: NATION },
    ['nouvelle-rhone'],
    { from: 121, heldOn: 140 },
  ),
  of(
    'metropole-rhone',
    step.filed(104, { etp: 100 }),
    step.admitted(107),
    // R032, R079: the one who coordinates the region is employed by this structure.
    [[109, (stage, key) => ask(stage, key, ['county'])]],
    step.given(115, 'county'),
    step.note(116, 'La coordination régionale est employée par la structure : elle se déporte.'),
  ),
  of('38151', step.filed(96, { etp: 50 }), step.admitted(99), step.asked(117, 20)),
  of('73065', step.filed(112, { etp: 100 }), step.correctionAsked(115)),
  of('43157', step.filed(100, { etp: 50 }), step.correctionAsked(103, true)),
  of('69029', step.filed(123, { etp: 100 }), [
    step.message(124, 'structure', 'Quand la complétude sera-t-elle vérifiée ?'),
  ]),
  of('38193', step.draft(118, { etp: 100 }), [[124, askToSignLate]]),
]

export const auvergneRhoneAlpesStories: readonly Story[] = [
  ...firstSession,
  ...laterSessions,
  ...underStudy,
]
