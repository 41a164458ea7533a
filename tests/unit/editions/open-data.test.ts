import { describe, expect, it } from 'vitest'

import type { Edition } from '#editions/edition.ts'
import { toCsv } from '#editions/open-data/csv.ts'
import { DATASETS, datasetCsv, datasetJson, datasetRows } from '#editions/open-data/datasets.ts'
import { openDataTexts } from '#i18n/open-data.ts'

const edition = {
  title: 'Appel ; à « projets »',
  year: 2031,
  calendar: {
    zone: 'Europe/Paris',
    closing: { date: '2031-04-30', time: '18:00:00' },
    collectionDates: [],
  },
  contacts: [
    {
      region: '84',
      service: 'Service de la région',
      email: 'service@exemple.fr',
      phone: '+33 4 00 00 00 00',
      departments: ['38', '69'],
    },
  ],
} as unknown as Edition

const source = { slug: 'un-appel', publishedAt: new Date('2031-03-01T08:00:00Z'), edition }

describe('open data', () => {
  it('gives one line for each step of each calendar', () => {
    expect(
      datasetRows('calendriers', [source]).map(({ etape, date, heure }) => [etape, date, heure]),
    ).toEqual([
      ['ouverture', '2031-03-01', '09:00:00'],
      ['cloture', '2031-04-30', '18:00:00'],
    ])
  })

  it('gives one line for each département that a service answers for (R072)', () => {
    expect(datasetRows('contacts', [source])).toMatchObject([
      { departement: '38', nom_departement: 'Isère', service: 'Service de la région' },
      { departement: '69', nom_departement: 'Rhône', courriel: 'service@exemple.fr' },
    ])
  })

  it.each(DATASETS)('describes every column of « %s », and no other', (key) => {
    const columns = Object.keys(openDataTexts[key].columns)
    for (const row of datasetRows(key, [source])) expect(Object.keys(row)).toEqual(columns)
    expect(datasetCsv(key, [source]).split('\r\n')[0]).toBe(`\ufeff${columns.join(';')}`)
    expect(JSON.parse(datasetJson(key, [source])).rows).toEqual(datasetRows(key, [source]))
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+33 4', "'+33 4"],
    ['@a', "'@a"],
    ['-3', "'-3"],
    ['a;b', '"a;b"'],
    ['dit « "oui" »', '"dit « ""oui"" »"'],
    ['deux\nlignes', '"deux\nlignes"'],
    ['simple', 'simple'],
  ])('writes the cell %j so that no spreadsheet computes or cuts it', (typed, written) => {
    expect(toCsv(['colonne'], [[typed]])).toBe(`\ufeffcolonne\r\n${written}\r\n`)
  })
})
