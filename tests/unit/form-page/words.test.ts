import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Field } from '#forms/definition.ts'
import { formatInstantShort, formatTime } from '#i18n/dates.ts'
import { TestBrowser, TestServer } from '#tests/builders/form-session.ts'
import { saveShown } from '#ui/form/bar/SaveLine.tsx'
import { commonSource, withoutSource } from '#ui/form/common-source.ts'
import { areaWords, matching } from '#ui/form/fields/area-filter.ts'
import { communeChoices, communeOfCode, wholeCode } from '#ui/form/fields/commune-choice.ts'
import { failureState, largestFile, refusedBefore } from '#ui/form/files/file-state.ts'
import { dayAndHourOf, hourOf } from '#ui/form/instants.ts'
import { labelAt } from '#ui/form/Problems.tsx'
import { shownInput } from '#ui/form/shown-input.ts'
import type { FormState } from '#ui/form/state/form-state.ts'

describe('hours shown in the browser', () => {
  const instant = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  })
  const zone = fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Guadeloupe')

  it('are written as everywhere else', () => {
    fc.assert(
      fc.property(instant, zone, (date, place) => {
        expect(hourOf(date.toISOString(), place)).toBe(formatTime(date, place))
        expect(dayAndHourOf(date.toISOString(), place)).toBe(formatInstantShort(date, place))
      }),
    )
  })
})

describe('the state of the save', () => {
  const { state } = new TestBrowser(new TestServer(), 'nature')
  const saved = { kind: 'saved', at: '2031-05-06T12:32:00Z' } as const
  const conflicts = { a: { stored: '', input: '', by: null, at: null } }

  it.each<[string, Partial<FormState>, string, RegExp]>([
    ['nothing typed', {}, 'idle', /au fur et à mesure/],
    ['typed', { save: saved, pending: 1 }, 'unsaved', /en cours/],
    ['sent', { save: { kind: 'saving' }, pending: 1 }, 'saving', /Enregistrement/],
    ['saved', { save: saved }, 'saved', /^Enregistré à 14\u00a0h\u00a032$/],
    ['cut', { save: { kind: 'retrying', inSeconds: 8 } }, 'retrying', /nouvel essai dans 4\u00a0s/],
    ['ended', { save: { kind: 'signedOut' }, pending: 2 }, 'signedOut', /Session expirée/],
    ['contested', { save: saved, pending: 1, conflicts }, 'conflict', /deux réponses/],
    [
      'contested elsewhere',
      { save: saved, elsewhere: 'Projet' },
      'conflict',
      /page «\u00a0Projet\u00a0»/,
    ],
    [
      'refused',
      { save: { kind: 'refused', sentence: 'Clos.', remedy: 'Écrivez-nous.' } },
      'refused',
      /^Clos\. Écrivez-nous\.$/,
    ],
  ])('%s', (_case, changes, kind, sentence) => {
    const shown = saveShown({ ...state, ...changes }, 4)
    expect(shown.kind).toBe(kind)
    expect(shown.sentence).toMatch(sentence)
  })
})

describe('an answer in words', () => {
  const options = [{ key: 'a', label: 'Premier' }]
  const territories = { department: [{ key: '38', label: 'Isère' }] }
  const ask = (field: object) => ({ key: 'k', label: 'L', ...field }) as Field

  it.each([
    [ask({ kind: 'yesNo' }), 'oui', 'Oui'],
    [ask({ kind: 'yesNo' }), 'non', 'Non'],
    [ask({ kind: 'yesNo' }), '', 'Aucune réponse'],
    [ask({ kind: 'choice', options }), 'a', 'Premier'],
    [ask({ kind: 'choices', options }), ['a', 'z'], 'Premier, z'],
    [ask({ kind: 'date' }), '2031-05-06', '06/05/2031'],
    [ask({ kind: 'date' }), 'mai', 'mai'],
    [ask({ kind: 'territories', level: 'department' }), ['38'], 'Isère'],
    [ask({ kind: 'bank' }), { iban: 'FR76', bic: 'X' }, 'FR76\nX'],
    [
      ask({ kind: 'address' }),
      { lines: '1 rue', postalCode: '38000', commune: '38185', communeName: 'Grenoble' },
      '1 rue\n38000 Grenoble',
    ],
    [ask({ kind: 'address' }), {}, 'Aucune réponse'],
  ])('%#', (field, input, words) => {
    expect(shownInput(field, input, territories)).toBe(words)
  })
})

describe('where a mistake stands, in words', () => {
  const server = new TestServer({
    postes: { 'aaaaaaaa-1': { order: 0, cells: {} }, 'aaaaaaaa-2': { order: 1, cells: {} } },
  })
  const page = server.page('moyens')

  it.each([
    ['postes', 'Postes'],
    ['postes/aaaaaaaa-2', 'Postes, poste 2'],
    ['postes/aaaaaaaa-2/cout', 'Postes, poste 2, Coût'],
    ['budget_projet', 'Budget du projet'],
  ])('%s', (path, words) => {
    expect(labelAt(page, page.rows, path)).toBe(words)
  })
})

describe('the source of a section', () => {
  const fields = (...sources: (string | undefined)[]) =>
    sources.map((source, index) => ({ key: `k${index}`, source })) as unknown as Field[]

  it.each([
    [fields('A', 'A', 'B'), 'A'],
    [fields('A', 'B', 'C', 'A', 'D'), undefined],
    [fields('A'), undefined],
    [fields(undefined, undefined), undefined],
  ])('%#', (all, source) => {
    expect(commonSource(all)).toBe(source)
  })

  it('is not said again by the questions that share it', () => {
    const [one, other] = fields('A', 'B')
    expect(one && withoutSource(one, 'A')).not.toHaveProperty('source')
    expect(other && withoutSource(other, 'A')).toHaveProperty('source', 'B')
  })
})

describe('places', () => {
  const areas = [
    { key: '38', label: 'Isère', help: 'Auvergne-Rhône-Alpes' },
    { key: '2A', label: 'Corse-du-Sud', help: 'Corse' },
    { key: '91', label: 'Essonne', help: 'Île-de-France' },
  ]
  const found = (typed: string, ticked: string[] = []) =>
    matching(areas, typed, ticked).map(({ key }) => key)

  it.each([
    ['', ['38', '2A', '91']],
    ['isere', ['38']],
    ['ILE DE', ['91']],
    ['rhone', ['38']],
    ['2a', ['2A']],
    ['ser', []],
  ])('the list filtered by %j', (typed, keys) => {
    expect(found(typed)).toEqual(keys)
  })

  it('never hide what is ticked, and call a département with its number', () => {
    expect(found('corse', ['91'])).toEqual(['2A', '91'])
    expect(areaWords({ key: '38', label: 'Isère' }, 'department')).toBe('Isère (38)')
    expect(areaWords({ key: '84', label: 'Auvergne' }, 'region')).toBe('Auvergne')
  })

  it.each([
    ['38000', '38000'],
    [' 38 000 ', '38000'],
    ['3800', undefined],
    ['38OOO', undefined],
  ])('the postal code %j', (typed, code) => {
    expect(wholeCode(typed)).toBe(code)
  })

  const grenoble = { code: '38185', name: 'Grenoble', postalCodes: ['38000'] }
  const voiron = { code: '38563', name: 'Voiron', postalCodes: ['38500'] }

  it.each([
    ['the only one of its code', [grenoble], '', { code: '38185', name: 'Grenoble' }],
    ['another than before', [grenoble], '69123', { code: '38185', name: 'Grenoble' }],
    ['to be chosen anew', [grenoble, voiron], '69123', { code: '', name: '' }],
    ['to be chosen', [grenoble, voiron], '', undefined],
    ['the same', [grenoble, voiron], '38185', undefined],
  ])('the commune of a new postal code: %s', (_case, communes, chosen, commune) => {
    expect(communeOfCode(communes, chosen)).toEqual(commune)
  })

  it('keep the commune that stands there while the list is looked for', () => {
    expect(communeChoices({ kind: 'searching' }, { code: '38185', name: 'Grenoble' })).toEqual([
      { code: '38185', name: 'Grenoble' },
    ])
    expect(communeChoices({ kind: 'none' }, { code: '', name: '' })).toEqual([])
  })
})

describe('a file', () => {
  it('is refused before it is sent when it is empty or too large', () => {
    expect(refusedBefore({ size: 0 })).toMatch(/vide/)
    expect(refusedBefore({ size: largestFile + 1 })).toMatch(/20\u202fMo/)
    expect(refusedBefore({ size: largestFile })).toBeUndefined()
  })

  it('can be sent again when the network or the session failed, not when it was refused', () => {
    expect(failureState({ kind: 'unreachable' }).kind).toBe('failed')
    expect(failureState({ kind: 'signedOut' }).kind).toBe('failed')
    expect(failureState({ kind: 'refused', sentence: 'Non.' })).toEqual({
      kind: 'refused',
      reason: 'Non.',
    })
  })
})
