import { expect, it } from 'vitest'

import { reasonGiven } from '#workflows/act.ts'
import { shapeOf, type ActShape } from '#workflows/act-shape.ts'
import { unless, type Guard } from '#workflows/engine.ts'

const reads = (refusal: Parameters<typeof unless>[0]): Guard<never> => unless(refusal, () => true)

it.each<[string, readonly Guard<never>[] | undefined, ActShape]>([
  ['nothing guards', undefined, 'plain'],
  ['only the dossier is read', [reads('refus.attestation')], 'plain'],
  ['a guard refuses without a name', [() => true], 'plain'],
  ['a reason is read', [reads('refus.attestation'), reasonGiven], 'reason'],
  ['a date is read', [reads('refus.attestation'), reads('refus.echeance_invalide')], 'page'],
  ['a region is read, and a reason', [reasonGiven, reads('refus.region')], 'page'],
  ['a list is read', [reads('refus.complements_vides')], 'page'],
])('asks with an act what its guards read: %s', (_, guards, shape) => {
  const transition = { from: ['a'], to: 'b', roles: ['c'], ...(guards && { guards }) }
  expect(shapeOf<string, never>(transition)).toBe(shape)
})
