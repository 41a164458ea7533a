import { describe, expect, it } from 'vitest'
import { departments } from '#territories/areas.ts'
import {
  countyService,
  countyServices,
  regionalService,
  regionalServiceOfDepartment,
  regionalServices,
} from '#territories/services.ts'

function count<T extends string>(kinds: readonly T[]): Record<string, number> {
  const tally: Record<string, number> = {}
  for (const kind of kinds) tally[kind] = (tally[kind] ?? 0) + 1
  return tally
}

describe('services of the State (requirements §5)', () => {
  it('are 18 in the régions', () => {
    expect(count(regionalServices().map(({ kind }) => kind))).toEqual({
      DREETS: 12,
      DRIEETS: 1,
      DEETS: 4,
      DGCOPOP: 1,
    })
  })

  it.each([
    ['84', 'DREETS Auvergne-Rhône-Alpes', '01 03 07 15 26 38 42 43 63 69 73 74'],
    ['27', 'DREETS Bourgogne-Franche-Comté', '21 25 39 58 70 71 89 90'],
    ['53', 'DREETS Bretagne', '22 29 35 56'],
    ['24', 'DREETS Centre-Val de Loire', '18 28 36 37 41 45'],
    ['94', 'DREETS Corse', '2A 2B'],
    ['44', 'DREETS Grand Est', '08 10 51 52 54 55 57 67 68 88'],
    ['32', 'DREETS Hauts-de-France', '02 59 60 62 80'],
    ['28', 'DREETS Normandie', '14 27 50 61 76'],
    ['75', 'DREETS Nouvelle-Aquitaine', '16 17 19 23 24 33 40 47 64 79 86 87'],
    ['76', 'DREETS Occitanie', '09 11 12 30 31 32 34 46 48 65 66 81 82'],
    ['52', 'DREETS Pays de la Loire', '44 49 53 72 85'],
    ['93', 'DREETS Provence-Alpes-Côte d’Azur', '04 05 06 13 83 84'],
    ['11', 'DRIEETS Île-de-France', '75 77 78 91 92 93 94 95'],
    ['01', 'DEETS Guadeloupe', '971 977 978'],
    ['02', 'DEETS Martinique', '972'],
    ['03', 'DGCOPOP Guyane', '973'],
    ['04', 'DEETS La Réunion', '974'],
    ['06', 'DEETS Mayotte', '976'],
  ])('région %s: %s for %s', (region, shortName, covered) => {
    const service = regionalService(region)
    expect(service?.shortName).toBe(shortName)
    expect(service?.departments).toEqual(covered.split(' '))
    for (const code of covered.split(' '))
      expect(regionalServiceOfDepartment(code)?.region).toBe(region)
  })

  it.each([
    [
      '84',
      'Direction régionale de l’économie, de l’emploi, du travail et des solidarités d’Auvergne-Rhône-Alpes',
    ],
    [
      '11',
      'Direction régionale et interdépartementale de l’économie, de l’emploi, du travail et des solidarités d’Île-de-France',
    ],
    [
      '52',
      'Direction régionale de l’économie, de l’emploi, du travail et des solidarités des Pays de la Loire',
    ],
    ['03', 'Direction générale de la cohésion et des populations de la Guyane'],
  ])('région %s in full', (region, name) => {
    expect(regionalService(region)?.name).toBe(name)
  })

  it.each([
    [
      '38',
      'DDETS de l’Isère',
      'Direction départementale de l’emploi, du travail et des solidarités de l’Isère',
    ],
    [
      '88',
      'DDETSPP des Vosges',
      'Direction départementale de l’emploi, du travail, des solidarités et de la protection des populations des Vosges',
    ],
    [
      '49',
      'DDETS de Maine-et-Loire',
      'Direction départementale de l’emploi, du travail et des solidarités de Maine-et-Loire',
    ],
    [
      '93',
      'UD de la Seine-Saint-Denis (DRIEETS)',
      'Unité départementale de la Seine-Saint-Denis de la DRIEETS',
    ],
    [
      '974',
      'DEETS La Réunion',
      'Direction de l’économie, de l’emploi, du travail et des solidarités de La Réunion',
    ],
  ])('département %s: %s', (code, shortName, name) => {
    expect(countyService(code)).toMatchObject({ department: code, shortName, name })
  })

  it('are one in each département, never a county direction around Paris or overseas', () => {
    expect(countyServices().map(({ department }) => department)).toEqual(
      departments().map(({ code }) => code),
    )
    expect(count(countyServices().map(({ kind }) => kind))).toEqual({
      DDETS: 47,
      DDETSPP: 45,
      UD: 4,
      DEETS: 4,
      DGCOPOP: 1,
    })
  })

  it('are a DDETS in the départements whose populations are protected by a service apart', () => {
    const ddets = countyServices().filter(({ kind }) => kind === 'DDETS')
    expect(ddets.map(({ department }) => department)).toEqual(
      (
        '01 02 06 13 14 17 21 22 26 27 29 30 31 33 34 35 37 38 42 44 45 49 50 54 56 57 59 60 62 63 ' +
        '64 66 67 69 71 72 74 76 77 78 80 83 84 85 86 91 95'
      ).split(' '),
    )
  })

  it('know nothing of an unknown code', () => {
    expect(regionalService('99')).toBeUndefined()
    expect(regionalServiceOfDepartment('20')).toBeUndefined()
    expect(countyService('20')).toBeUndefined()
    expect(countyService('977')).toBeUndefined()
  })
})
