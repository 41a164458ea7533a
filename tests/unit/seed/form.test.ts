import { describe, expect, it } from 'vitest'

import type { Answers } from '#forms/answers.ts'
import { documentFieldKey } from '#forms/compile/documents.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'

import { collectivite, compilation, read } from './reading.ts'
import { fieldsOf } from './requirements/places-of-edition.ts'

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
