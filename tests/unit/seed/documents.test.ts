import { describe, expect, it } from 'vitest'

import { documentFieldKey } from '#forms/compile/documents.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'

import { collectivite, read } from './reading.ts'

describe('the documents asked for (R131–R143)', () => {
  const blankZone = { zone_blanche: true, zone_blanche_situation: 'implantee_ailleurs' }

  it.each([
    ['settled elsewhere in the region', blankZone, {}, true],
    ['a collectivité', blankZone, collectivite, false],
    ['emerging', { zone_blanche: true, zone_blanche_situation: 'emergente' }, {}, false],
    ['no blank zone, an old answer kept', { ...blankZone, zone_blanche: false }, {}, false],
  ] as const)('attestation in a blank zone (R024): %s', (_, answers, facts, asked) => {
    expect(
      read(buildDossierAnswers(answers), facts).required(documentFieldKey('attestation_structure')),
    ).toBe(asked)
  })

  it('asks an emerging structure about its presence on the zone (R025)', () => {
    const evaluation = read(
      buildDossierAnswers({ zone_blanche: true, zone_blanche_situation: 'emergente' }),
    )
    expect(evaluation.required('zone_blanche_implantation')).toBe(true)
  })

  it.each([
    ['the legal representative', { signataire: 'representant' }, {}, false],
    ['someone else', { signataire: 'delegataire' }, {}, true],
    [
      'a delegate at filing',
      { signataire: 'representant' },
      { signataire_est_delegue: true },
      true,
    ],
  ] as const)('delegation when the signatory is %s (R142)', (_, answers, facts, asked) => {
    expect(
      read(buildDossierAnswers(answers), facts).required(documentFieldKey('delegation_signature')),
    ).toBe(asked)
  })

  it.each([
    [
      'accounts not published',
      {},
      ['comptes_annuels', 'rapport_activite'],
      ['rapport_commissaire'],
    ],
    ['accounts published', { comptes_publies: true }, ['rapport_activite'], ['comptes_annuels']],
    ['no year closed yet', { exercice_clos: false }, [], ['comptes_annuels', 'rapport_activite']],
    ['an auditor', { commissaire_aux_comptes: true }, ['rapport_commissaire'], ['statuts']],
    ['not in the register', { repertoire_a_jour: false }, ['statuts', 'liste_dirigeants'], []],
  ])('accounts of an association: %s (R139)', (_, answers, asked, notAsked) => {
    const evaluation = read(buildDossierAnswers(answers))
    const required = (key: string) => evaluation.required(documentFieldKey(key))
    expect(asked.filter((key) => !required(key))).toEqual([])
    expect(notAsked.filter(required)).toEqual([])
  })

  it('takes the reference of the publication instead of the accounts (R139)', () => {
    const evaluation = read(buildDossierAnswers({ comptes_publies: true }))
    expect(evaluation.required('comptes_reference')).toBe(true)
  })

  it('always asks for bank details, never for the free documents (R141, R143)', () => {
    const { issues } = read(buildDossierAnswers(), {}, { rapport_activite: 1, comptes_annuels: 1 })
    expect(issues.map(({ path }) => path)).toEqual([documentFieldKey('rib')])
  })
})
