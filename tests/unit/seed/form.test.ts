import { describe, expect, it } from 'vitest'

import type { Answers } from '#forms/answers.ts'
import { compile } from '#forms/compile/compile.ts'
import { documentFieldKey } from '#forms/compile/documents.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import type { ContextFacts } from '#forms/expressions/context.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import {
  buildDossierAnswers,
  buildFacts,
  dossierDocuments,
} from '#tests/builders/dossier-answers.ts'

import { fieldsOf } from './requirements/places-of-edition.ts'

const compilation = compile(aap2025.form, aap2025.documents)
const compiled = () => {
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.errors))
  return compilation.form
}

const read = (
  answers: Answers,
  facts: Partial<ContextFacts> = {},
  documents: Record<string, number> = dossierDocuments,
) => evaluate(compiled(), answers, { facts: buildFacts(facts), documents, today: '2025-06-10' })

const collectivite = { 'structure.association': false, 'structure.collectivite': true }

describe('the form of the AAP 2025 (cerfa 12156*06 and annexe 2)', () => {
  it('compiles with its documents (R131)', () => {
    expect(compilation).toMatchObject({ ok: true })
  })

  it('can be filled in by an association, without an issue or a failing condition', () => {
    const { issues, failures } = read(buildDossierAnswers())
    expect(issues).toEqual([])
    expect(failures).toEqual([])
  })

  it('asks at most seven questions a section, each with its source', () => {
    const sections = aap2025.form.pages.flatMap((page) => page.sections)
    expect(sections.filter(({ fields }) => fields.length > 7)).toEqual([])
    expect(fieldsOf(aap2025).filter(({ source }) => !source)).toEqual([])
    expect(aap2025.documents.filter(({ source }) => !source)).toEqual([])
  })

  it.each([
    'rna',
    'utilite_publique',
    'reseau',
    'benevoles',
    'attestation_engagement_republicain',
    'attestation_charte',
    'exercice_clos',
    documentFieldKey('rapport_activite'),
    documentFieldKey('comptes_annuels'),
  ])('asks %s of an association and not of a collectivité (R131, R139, L22)', (key) => {
    expect(read(buildDossierAnswers()).visible(key)).toBe(true)
    expect(read(buildDossierAnswers(), collectivite).visible(key)).toBe(false)
  })

  it('asks a collectivité nothing more than it asked an association', () => {
    expect(read(buildDossierAnswers(), collectivite, { rib: 1 }).issues).toEqual([])
  })

  it('asks the local register instead of the RNA in Alsace-Moselle', () => {
    const evaluation = read(buildDossierAnswers(), { 'structure.alsace_moselle': true })
    expect(evaluation.visible('rna')).toBe(false)
    expect(evaluation.required('registre_tribunal')).toBe(true)
  })

  it('asks for a mission at least (R034)', () => {
    const { issues } = read(buildDossierAnswers({ missions: [] }))
    expect(issues.map(({ path }) => path)).toEqual(['missions'])
  })

  it('asks what the missions chosen need (R035, R040)', () => {
    const evaluation = read(
      buildDossierAnswers({ missions: ['renouvellement_urbain', 'acheteurs_prives'] }),
    )
    expect(evaluation.required('strategie_urbain')).toBe(true)
    expect(evaluation.required('strategie_acheteurs_prives')).toBe(true)
    expect(read(buildDossierAnswers()).visible('strategie_urbain')).toBe(false)
  })

  it('totals what is asked, and its share of the products (cerfa, rubrique 6)', () => {
    const { computed } = read(buildDossierAnswers())
    expect(computed).toMatchObject({
      total_etp: 100,
      total_demande: 2_947_300,
      subvention_demandee: 2_947_300,
      part_demandee: 6999,
    })
  })

  it('asks which calls paid a post only of a post that one paid (R045)', () => {
    const evaluation = read(
      buildDossierAnswers({ postes: { a: { order: 0, cells: { origine: 'creation' } } } }),
    )
    expect(evaluation.visible('postes/a/appels_anterieurs')).toBe(false)
    expect(read(buildDossierAnswers()).required('postes/row1/appels_anterieurs')).toBe(true)
  })
})

describe('what other posts receive (R044)', () => {
  const existing = (previous: number, current: number) =>
    read(
      buildDossierAnswers({
        a_des_postes: true,
        financements_precedents: previous,
        financements_courants: current,
      }),
    )

  it('asks why it falls, and only then', () => {
    expect(existing(12_000_000, 11_000_000).required('financements_justification')).toBe(true)
    expect(existing(12_000_000, 12_000_000).visible('financements_justification')).toBe(false)
  })
})

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

describe('the European fund (R054–R060)', () => {
  const with_ = (answers: Answers) => read(buildDossierAnswers({ fse_mobilise: true, ...answers }))

  it('asks an intermediary body for its two conditions', () => {
    const evaluation = with_({ fse_gestionnaire: 'organisme' })
    expect(evaluation.required('fse_perimetre')).toBe(true)
    expect(evaluation.required('fse_subvention_globale')).toBe(true)
    expect(evaluation.visible('fse_reference')).toBe(false)
  })

  it('asks for the reference of the State’s own call', () => {
    const evaluation = with_({ fse_gestionnaire: 'etat' })
    expect(evaluation.required('fse_reference')).toBe(true)
    expect(evaluation.visible('fse_perimetre')).toBe(false)
  })
})
