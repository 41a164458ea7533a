/** What the structure does of its own dossier, and what the calendar does of it. */
import { document, mail } from '../effects.ts'
import type { Transition } from '../engine.ts'
import { representative, system, writers } from '../roles.ts'
import type { DossierFacts, DossierState } from './facts.ts'
import * as guard from './guards.ts'

type Table<Event extends string> = Record<Event, Transition<DossierState, DossierFacts>>

const fitToFile = [
  guard.callHasOpened,
  guard.callNotClosed,
  guard.isComplete,
  guard.nothingBlocks,
  guard.isAttested,
]
// The mail carries the receipt: it stands after it.
const issuedAtFiling = [document('receipt.v1'), document('dossier.v1'), mail('receipt')]
const lateSignature = {
  roles: representative,
  guards: [guard.notYetSigned, guard.lateSignatureGranted, guard.lateSignatureInTime],
  effects: [mail('late-signature-received')],
}

export const filing = {
  file: {
    from: ['draft'],
    to: 'submitted',
    roles: representative,
    guards: [...fitToFile, guard.isSigned],
    effects: issuedAtFiling,
  },
  // R065: the legal representative could not sign in time, and the State expressly allowed it.
  fileUnsigned: {
    from: ['draft'],
    to: 'submitted',
    roles: writers,
    guards: [...fitToFile, guard.notYetSigned, guard.lateSignatureGranted],
    effects: issuedAtFiling,
  },
  signLate: { from: ['submitted'], to: 'submitted', ...lateSignature },
  signLateInCorrection: { from: ['correction'], to: 'correction', ...lateSignature },
} satisfies Table<string>

export const leaving = {
  abandon: { from: ['draft'], to: 'withdrawn', roles: writers },
  withdraw: {
    from: [
      'submitted',
      'correction',
      'under_review',
      'reviewed',
      'national_opinion',
      'selected',
      'waitlisted',
      'rejected',
    ],
    to: 'withdrawn',
    roles: representative,
    effects: [mail('dossier-withdrawn')],
  },
  expire: {
    from: ['draft'],
    to: 'expired',
    roles: system,
    guards: [guard.callIsOver],
  },
  expireUnsigned: {
    from: ['submitted', 'correction'],
    to: 'expired',
    roles: system,
    guards: [guard.notYetSigned, guard.lateSignatureOver],
    effects: [mail('dossier-expired')],
  },
} satisfies Table<string>
