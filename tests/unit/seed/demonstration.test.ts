import { describe, expect, it } from 'vitest'

import { closingInstant } from '#editions/calendar.ts'
import { refuseRna } from '#forms/identifiers/rna.ts'
import { refuseSiret } from '#forms/identifiers/siret.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { demoAccounts } from '#seed/accounts.ts'
import { demoEdition } from '#seed/demo-edition.ts'
import { fictitiousSiret } from '#seed/fictitious-siret.ts'
import { demoStructures } from '#seed/structures.ts'
import { departmentOfCommune, regionOfDepartment } from '#territories/areas.ts'

describe('the demonstration edition', () => {
  const edition = demoEdition(new Date('2031-03-10T09:00:00Z'))

  it('closes six weeks later at the end of the day in Paris, across the change of hour', () => {
    expect(edition.calendar.closing).toEqual({ date: '2031-04-21', time: '23:59:59' })
    expect(closingInstant(edition.calendar).toISOString()).toMatch(/^2031-04-21T21:59:59/)
  })

  it('reads today in Paris: late in the evening it is already tomorrow there', () => {
    const late = demoEdition(new Date('2031-07-01T22:30:00Z'))
    expect(late.calendar.closing.date).toBe('2031-08-13')
  })

  it('is collected before, and signed late 45 days after', () => {
    expect(edition.calendar.collectionDates.map(({ date }) => date)).toEqual([
      '2031-04-10',
      '2031-04-21',
    ])
    expect(edition.calendar.lateSignatureUntil).toBe('2031-06-05')
  })

  it('says its own dates in its text, and none of the call of 2025', () => {
    const text = JSON.stringify(edition.sections)
    expect(text).toContain('21 avril 2031')
    expect(text).not.toMatch(/(juillet|août) 2025/)
    expect(JSON.stringify(aap2025.sections)).toContain('15 juillet 2025')
  })

  it('says that it is a demonstration, and is otherwise the same call', () => {
    expect(edition.title).toMatch(/^Démonstration/)
    expect(edition.shortTitle).toMatch(/^Démonstration/)
    expect(edition.slug).toBe('demo-facilitateurs')
    expect(edition.form).toBe(aap2025.form)
    expect(edition.funding).toBe(aap2025.funding)
  })
})

describe('structures and accounts of the demonstration', () => {
  it('makes a valid SIRET of any rank, a different one each time', () => {
    const sirets = Array.from({ length: 300 }, (_, rank) => fictitiousSiret(rank + 1))
    expect(sirets.filter((siret) => refuseSiret(siret))).toEqual([])
    expect(new Set(sirets).size).toBe(sirets.length)
  })

  it.each(demoStructures)('places $name where its codes say', (structure) => {
    expect(refuseSiret(structure.siret)).toBeUndefined()
    expect(departmentOfCommune(structure.commune)).toBe(structure.department)
    expect(regionOfDepartment(structure.department)).toBe(structure.region)
    expect(structure.postalCode.slice(0, 2)).toBe(structure.department)
    expect(structure.rna ? refuseRna(structure.rna) : undefined).toBeUndefined()
    expect(structure.kind === 'association').toBe(structure.legalCategory.startsWith('92'))
  })

  it('has a structure that applies for the first time and one that each former call paid (R033, R069)', () => {
    const counts = demoStructures.map(({ formerCalls }) => formerCalls.length)
    expect(Math.min(...counts)).toBe(0)
    expect(Math.max(...counts)).toBe(3)
  })

  it('has the accounts announced, each once, with a role and where it holds', () => {
    const names = demoAccounts.map(({ email }) => email.replace('@demo.test', ''))
    const announced =
      'admin anru association ave collegue coordination.ara dae ddets.38 ddets.69 dgefp dreets.ara dreets.idf manager.ara metropole nouvelle'
    expect(names.toSorted()).toEqual(announced.split(' '))
    const keys = demoStructures.map(({ key }) => key)
    const named = demoAccounts.flatMap(({ memberships }) =>
      memberships.flatMap(({ structure }) => structure ?? []),
    )
    expect(named.filter((key) => !keys.includes(key))).toEqual([])
    expect(demoAccounts.filter(({ memberships }) => memberships.length === 0)).toEqual([])
  })
})
