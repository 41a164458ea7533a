/** The rows of the matrix that follow a decision: told to Isère, not yet told to Paris. */
import type { CollectionSlug } from 'payload'

import { content } from '#tests/builders/conventions.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

type Ground = {
  structures: Readonly<Record<'isere' | 'paris', string>>
  dossiers: Readonly<Record<string, string>>
}

const AT = '2025-06-10T08:00:00.000Z'
const LATER = '2099-01-01T00:00:00.000Z'

export const makeConventionRows = async (
  { payload }: Guichet,
  { structures, dossiers }: Ground,
): Promise<Record<string, Record<string, string>>> => {
  const place = {
    isere: { dossier: dossiers['filed, Isère'], structure: structures.isere, region: '84' },
    paris: { dossier: dossiers['filed, Paris'], structure: structures.paris, region: '11' },
  }
  type Place = keyof typeof place
  const created = async (collection: CollectionSlug, on: Place, data: object): Promise<string> => {
    const row = { ...place[on], reference: on, structureName: on, ...data }
    return String((await payload.db.create({ collection, data: row as never })).id)
  }
  const decision = (on: Place, notified: object) =>
    created('decisions', on, { decidedAt: AT, decided: {}, signatory: {}, ...notified })
  const appeal = (on: Place) =>
    created('appeals', on, {
      decision: on,
      state: 'lodged',
      grounds: 'Parce que',
      lodgedAt: AT,
      dueAt: LATER,
    })
  const convention = (on: Place, data: object) =>
    created('conventions', on, { dossierReference: on, content, amount: 1, ...data })
  const signature = (on: Place) =>
    created('signatures', on, {
      convention: on,
      party: 'structure',
      provider: 'upload',
      proof: {},
      signatory: {},
      issuedSha256: '0',
      sha256: '0',
      document: on,
      givenBy: on,
      givenAt: AT,
    })
  return {
    decisions: {
      'notified to Isère': await decision('isere', { notifiedAt: AT }),
      'not yet told to Paris': await decision('paris', {}),
    },
    appeals: { 'on Isère': await appeal('isere'), 'on Paris': await appeal('paris') },
    conventions: {
      'sent to Isère': await convention('isere', { state: 'sent', sentAt: AT }),
      'active in Isère': await convention('isere', {
        reference: 'isere-active',
        state: 'active',
        sentAt: AT,
        departments: ['38'],
      }),
      'being written for Paris': await convention('paris', { state: 'checked', sentAt: AT }),
    },
    signatures: { 'on Isère': await signature('isere'), 'on Paris': await signature('paris') },
  }
}
