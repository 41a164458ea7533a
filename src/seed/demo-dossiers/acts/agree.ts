/** A convention of the demonstration, from its draft to both signatures: by the very acts of its pages. */
import {
  actOnConvention,
  sendConvention,
  writeConvention,
  type PlainAct,
} from '#convention/acts.ts'
import { amendConvention, prepareConvention } from '#convention/prepare.ts'
import { signConvention } from '#convention/sign.ts'
import { relationId } from '#filing/dossier.ts'
import { readStoredFile } from '#platform/files/keep.ts'

import type { Document } from '../../../payload-types.ts'
import { requestOf } from '../people.ts'
import { signedCopy } from '../signed-copy.ts'
import { actor, conventionThere, dayOf, dossierThere, structureOf, type Stage } from '../stage.ts'

const TYPED = {
  structureName: 'Présidence de l’association',
  structureQuality: 'Représentation légale',
  stateName: 'Direction régionale',
  stateQuality: 'Responsable régional, par délégation du préfet de région',
  clause: 'Les parties se rencontrent une fois par trimestre pour suivre le plan d’action.',
  purpose: '',
}

export const begin = async (stage: Stage, key: string): Promise<void> => {
  const { reference } = await dossierThere(stage, key)
  const req = await requestOf(await actor(stage, key, 'desk'))
  await prepareConvention(req, reference, stage.now)
}

export const amend = async (stage: Stage, key: string): Promise<void> => {
  const { reference } = await conventionThere(stage, key)
  await amendConvention(await requestOf(await actor(stage, key, 'desk')), reference, stage.now)
}

/** @param days of the story: that of the date of effect, and for an amendment its last one */
export const write = async (
  stage: Stage,
  key: string,
  days: { effect: number } | { end: number },
): Promise<void> => {
  const { reference, sequence } = await conventionThere(stage, key)
  const dates =
    'effect' in days
      ? { effectOn: dayOf(stage, days.effect) }
      : {
          endsOn: dayOf(stage, days.end),
          purpose: 'Le poste devient vacant : la convention prend fin à cette date.',
        }
  const req = await requestOf(await actor(stage, key, 'desk'))
  await writeConvention(req, reference, { ...TYPED, ...dates, sequence }, stage.now)
}

export const send = async (stage: Stage, key: string): Promise<void> => {
  const { reference, sequence } = await conventionThere(stage, key)
  const req = await requestOf(await actor(stage, key, 'manager'))
  await sendConvention(req, reference, sequence, stage.now)
}

/** Before the other party signed, the copy that was sent; then the one that it gave. */
const toSign = async (stage: Stage, key: string, party: 'structure' | 'state') => {
  const convention = await conventionThere(stage, key)
  const id = party === 'structure' ? convention.document : undefined
  const given = { requestKey: { equals: `signed-convention:${convention.id}:structure` } }
  const sent = { id: { equals: id ? relationId(id) : '' } }
  const document = await stage.payload.db.findOne<Document>({
    collection: 'documents',
    where: id ? sent : given,
  })
  if (!document) throw new Error(`nothing to sign for ${key}`)
  return readStoredFile('documents', document)
}

export const sign = async (
  stage: Stage,
  key: string,
  party: 'structure' | 'state',
): Promise<void> => {
  const { reference } = await conventionThere(stage, key)
  const who =
    party === 'structure' ? `Pour ${structureOf(stage, key).name}` : 'Pour le préfet de région'
  const bytes = signedCopy(await toSign(stage, key, party), { who, party, at: stage.now })
  const req = await requestOf(
    await actor(stage, key, party === 'structure' ? 'applicant' : 'manager'),
  )
  const given = { bytes, name: `${reference} signée.pdf` }
  await signConvention(req, reference, party, given, { now: stage.now })
}

const REASONS: Readonly<Partial<Record<PlainAct, string>>> = {
  askChange: 'Le siège de l’association a changé.',
  terminate: 'La structure a cessé l’activité pour laquelle le poste était financé.',
  abandon: 'La structure demande une autre date d’effet : une autre convention est préparée.',
}

const DONE_BY: Readonly<Partial<Record<PlainAct, 'desk' | 'applicant'>>> = {
  check: 'desk',
  askChange: 'applicant',
}

/** What ends a convention, amended or not. */
const ENDS: ReadonlySet<PlainAct> = new Set<PlainAct>(['complete', 'terminate'])

export const act = async (stage: Stage, key: string, event: PlainAct): Promise<void> => {
  const { reference, sequence } = await conventionThere(stage, key, ENDS.has(event))
  const reason = REASONS[event]
  const acted = { event, sequence, ...(reason ? { reason } : {}) }
  const req = await requestOf(await actor(stage, key, DONE_BY[event] ?? 'manager'))
  await actOnConvention(req, reference, acted, stage.now)
}
