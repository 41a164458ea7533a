/** Rows of what follows a review, around one filed dossier: both committees, an appeal, a convention. */
import type { CollectionSlug } from 'payload'

import { content } from '#tests/builders/conventions.ts'

/** The committee of the region, and that of the nation. */
export const SITTINGS = ['regional', 'national'] as const
export type Sitting = (typeof SITTINGS)[number]

export type AfterReview = {
  /** Ids of the rows. */
  committees: Readonly<Record<Sitting, string>>
  items: Readonly<Record<Sitting, string>>
  members: Readonly<Record<Sitting, string>>
  appeal: string
  convention: string
  conventionReference: string
}

type Ground = {
  /** Creates a row that belongs to the dossier. */
  created: (collection: CollectionSlug, data: object) => Promise<string>
  call: string
  reference: string
  structureName: string
  siren: string
  /** Id of a stored document of the dossier. */
  document: string
  /** Accounts, between bars: who sits at both committees, who stood aside from their dossier. */
  sitting: string
  recused: string
}

const AT = '2025-06-10T08:00:00.000Z'
const LATER = '2099-01-01T00:00:00.000Z'
const POST = { etp: 100, cost: 4_000_000, asked: 2_800_000, granted: 2_000_000 }

const makeSession = async (
  { created, call, reference, structureName, siren, sitting, recused }: Ground,
  kind: Sitting,
) => {
  const place = kind === 'national' ? { region: 'nation' } : {}
  const committee = await created('committees', {
    kind,
    call,
    ...place,
    name: 'Comité',
    heldAt: AT,
    quorum: 1,
    state: 'prepared',
    sitting,
  })
  const member = await created('committee-members', {
    committee,
    ...place,
    sitting,
    name: 'Membre',
    quality: 'Membre',
    voting: true,
    presence: 'present',
  })
  const item = await created('agenda-items', {
    committee,
    reference,
    structureName,
    siren,
    slot: `${kind} ${reference}`,
    position: 1,
    state: 'listed',
    sitting,
    recused,
  })
  return { committee, member, item }
}

const named = (names: Pick<Ground, 'reference' | 'structureName'>) => ({
  reference: names.reference,
  structureName: names.structureName,
})

export const makeAfterReview = async (ground: Ground): Promise<AfterReview> => {
  const { created, reference, document } = ground
  const [regional, national] = [
    await makeSession(ground, 'regional'),
    await makeSession(ground, 'national'),
  ]
  const decided = { outcome: 'partial', amount: POST.granted, maximum: POST.asked, reasons: '' }
  const decision = await created('decisions', {
    ...named(ground),
    decidedAt: AT,
    decided: { ...decided, posts: [{ id: 'p1', title: 'Poste', ...POST }], rank: null },
    signatory: { name: 'Compte', quality: 'Responsable régional' },
    notifiedAt: AT,
    appealUntil: LATER,
    answer: 'accepted',
  })
  const conventionReference = `${reference}-C1`
  return {
    committees: { regional: regional.committee, national: national.committee },
    members: { regional: regional.member, national: national.member },
    items: { regional: regional.item, national: national.item },
    appeal: await created('appeals', {
      ...named(ground),
      decision,
      state: 'lodged',
      grounds: 'La zone n’est pas couverte.',
      lodgedAt: AT,
      dueAt: LATER,
    }),
    convention: await created('conventions', {
      ...named(ground),
      reference: conventionReference,
      dossierReference: reference,
      state: 'draft',
      content,
      amount: POST.granted,
      effectAt: AT,
      endsAt: LATER,
      document,
      sentAt: AT,
    }),
    conventionReference,
  }
}
