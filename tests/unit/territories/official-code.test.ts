import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  collectivities,
  department,
  departmentOfCommune,
  departments,
  departmentsOfRegion,
  region,
  regionOfCommune,
  regionOfDepartment,
  regions,
} from '#territories/areas.ts'
import {
  commune,
  communeRegister,
  communesOfPostalCode,
  currentCommune,
} from '#territories/communes.ts'
import { epci, epciOfCommune } from '#territories/epci.ts'
import { compactFiles } from '../../../scripts/compact-territories.ts'

describe('the official code', () => {
  it.each(Object.entries(compactFiles()))('%s is what the package says', (name, text) => {
    const path = new URL(`../../../src/territories/data/${name}`, import.meta.url)
    expect(readFileSync(path, 'utf8') === text).toBe(true)
  })

  it('has 18 régions, 101 départements and every commune (requirements §4)', () => {
    expect(regions().map(({ code }) => code)).toEqual(
      '01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' '),
    )
    expect(departments()).toHaveLength(101)
    expect(
      departments().every(({ code }) =>
        /^(0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-46])$/.test(code),
      ),
    ).toBe(true)
    expect(collectivities().map(({ code }) => code)).toContain('975')
    expect(communeRegister().communes.length).toBeGreaterThan(34_900)
  })

  it.each([
    ['38', '84', 'Isère', 'de l’Isère'],
    ['69', '84', 'Rhône', 'du Rhône'],
    ['2A', '94', 'Corse-du-Sud', 'de la Corse-du-Sud'],
    ['40', '75', 'Landes', 'des Landes'],
    ['75', '11', 'Paris', 'de Paris'],
    ['974', '04', 'La Réunion', 'de La Réunion'],
    ['95', '11', 'Val-d’Oise', 'du Val-d’Oise'],
  ])('département %s is in région %s', (code, inRegion, name, of) => {
    expect(department(code)).toEqual({ code, name, of, region: inRegion })
    expect(regionOfDepartment(code)).toBe(inRegion)
    expect(departmentsOfRegion(inRegion).map((found) => found.code)).toContain(code)
  })

  it('knows no département 20 and no région of the collectivities', () => {
    expect(department('20')).toBeUndefined()
    expect(regionOfDepartment('975')).toBeUndefined()
    expect(region('84')?.of).toBe('d’Auvergne-Rhône-Alpes')
  })

  it.each([
    ['38185', '38', '84'],
    ['2A004', '2A', '94'],
    ['2B033', '2B', '94'],
    ['97411', '974', '04'],
    ['97502', '975', undefined],
    ['98818', '988', undefined],
  ])('commune %s is in département %s and région %s', (code, inDepartment, inRegion) => {
    expect(departmentOfCommune(code)).toBe(inDepartment)
    expect(regionOfCommune(code)).toBe(inRegion)
    expect(commune(code)?.department).toBe(inDepartment)
  })

  it('reads the département of every commune in its code', () => {
    const wrong = communeRegister().communes.filter(
      ({ code, department: own }) => departmentOfCommune(code) !== own,
    )
    expect(wrong).toEqual([])
  })

  it('gives every commune of a postal code, none for a CEDEX', () => {
    expect(communesOfPostalCode('38000').map(({ name }) => name)).toEqual(['Grenoble'])
    expect(communesOfPostalCode('75116').map(({ code }) => code)).toEqual(['75056'])
    expect(communesOfPostalCode('01400').length).toBeGreaterThan(5)
    expect(communesOfPostalCode('38021')).toEqual([])
  })

  it('finds the commune of today under an old code', () => {
    expect(currentCommune('69383')?.name).toBe('Lyon')
    expect(currentCommune('38185')?.name).toBe('Grenoble')
    expect(currentCommune('99999')).toBeUndefined()
    const lost = communeRegister().former.filter(({ successor }) => !commune(successor))
    expect(lost).toEqual([])
  })

  it('knows the EPCI of a commune, and the territory beside the métropole around Paris', () => {
    expect(epciOfCommune('38185').map(({ nature }) => nature)).toEqual(['METRO'])
    expect(epciOfCommune('93001').map(({ nature }) => nature)).toEqual(['METRO', 'EPT'])
    expect(epciOfCommune('69123')[0]).toMatchObject({ code: '200046977', nature: 'METRO' })
    expect(epci('200046977')?.communes).toContain('69123')
    expect(epciOfCommune('99999')).toEqual([])
  })
})
