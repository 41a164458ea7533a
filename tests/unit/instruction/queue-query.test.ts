import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { queueHref, queueParameters } from '#instruction/queue/address.ts'
import { activeFilters } from '#instruction/queue/filters.ts'
import { DUE, NEWS } from '#instruction/queue/names.ts'
import { FILED_STATES, readQueue, SORTS, type QueueQuery } from '#instruction/queue/query.ts'
import { queueErrors } from '#i18n/instruction-queue.ts'
import { TURNS, type Turn } from '#workflows/dossier/turn.ts'

const read = (address: string) => readQueue(new URLSearchParams(address))

const range = fc
  .tuple(fc.option(fc.nat(9_999_999)), fc.option(fc.nat(9_999_999)))
  .map(([one, other]) => {
    const [min, max] = one !== null && other !== null && one > other ? [other, one] : [one, other]
    return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) }
  })

/** Lists keep the order of what they name, so that one query has one address. */
const queries: fc.Arbitrary<QueueQuery> = fc
  .record({
    search: fc.string({ maxLength: 30 }).map((text) => text.trim()),
    turns: fc.subarray(Object.keys(TURNS) as Turn[]),
    states: fc.subarray([...FILED_STATES]),
    regions: fc.subarray(['11', '84', '93']),
    departments: fc.subarray(['2A', '38', '69', '974']),
    asked: range,
    etp: range,
    newStructure: fc.option(fc.boolean(), { nil: undefined }),
    blankZone: fc.option(fc.boolean(), { nil: undefined }),
    assigned: fc.constantFrom(undefined, 'moi', 'personne', '6650a1b2c3d4e5f6a7b8c9d0'),
    due: fc.constantFrom(undefined, ...DUE),
    news: fc.constantFrom(undefined, ...NEWS),
    sort: fc.record({ by: fc.constantFrom(...SORTS), descending: fc.boolean() }),
    page: fc.integer({ min: 1, max: 99_999 }),
  })
  .map(
    (query) =>
      Object.fromEntries(
        Object.entries(query).filter(([, value]) => value !== undefined),
      ) as QueueQuery,
  )

describe('the address of a list', () => {
  it('says the whole query: what is written is read again', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { query: again, errors, typed } = readQueue(queueParameters(query))
        expect(again).toEqual(query)
        expect([errors, typed]).toEqual([{}, {}])
        // What the form sends for it is brought to the same address, and stays there.
        expect(queueParameters(again).toString()).toBe(queueParameters(query).toString())
      }),
    )
  })

  it('never fails, whatever is in it', () => {
    const names = [
      'affecte',
      'echeance',
      'suite',
      'recherche',
      'attente',
      'etat',
      'montant-min',
      'etp-max',
      'tri',
      'page',
      'x',
    ]
    const parameters = fc.array(fc.tuple(fc.constantFrom(...names), fc.string()), { maxLength: 12 })
    fc.assert(
      fc.property(parameters, (pairs) => {
        const { query } = readQueue(new URLSearchParams(pairs))
        expect(query.page).toBeGreaterThan(0)
        expect(readQueue(queueParameters(query)).query).toEqual(query)
      }),
    )
  })

  it('is bare when nothing is asked', () => {
    expect(queueHref(read('recherche=&montant-min=&premiere=&tri=a-faire&page=1').query)).toBe(
      '/instruction',
    )
  })

  it.each([
    ['montant-min=29%20473,50', { asked: { min: 2_947_350 } }],
    ['montant-max=29473', { asked: { max: 2_947_300 } }],
    ['etp-min=0,5&etp-max=1', { etp: { min: 50, max: 100 } }],
    ['premiere=oui&blanche=non', { newStructure: true, blankZone: false }],
    ['etat=submitted&etat=invente&etat=draft', { states: ['submitted'] }],
    ['departement=38&departement=38&departement=00', { departments: ['38'] }],
    ['region=84&region=20', { regions: ['84'] }],
    ['attente=desk', { turns: ['desk'] }],
    ['affecte=moi&echeance=passee', { assigned: 'moi', due: 'passee' }],
    ['suite=avis-en-retard', { news: 'avis-en-retard' }],
    ['tri=-montant', { sort: { by: 'montant', descending: true } }],
    ['tri=invente&page=-3', { sort: { by: 'a-faire', descending: false }, page: 1 }],
  ])('%s asks what it says', (address, expected) => {
    const { query, errors } = read(address)
    expect(query).toMatchObject(expected)
    expect(errors).toEqual({})
  })

  it('says what it could not read, keeps it in the box, and applies the rest', () => {
    const { query, errors, typed } = read('montant-min=beaucoup&etp-max=-1&etat=submitted')
    expect(errors).toEqual({ askedMin: queueErrors.amount, etpMax: queueErrors.etp })
    expect(typed).toEqual({ askedMin: 'beaucoup', etpMax: '-1' })
    expect(query).toMatchObject({ asked: {}, etp: {}, states: ['submitted'] })
  })

  it('says when a maximum is under its minimum', () => {
    expect(read('montant-min=2000&montant-max=1000').errors).toEqual({
      askedMax: queueErrors.crossed,
    })
  })
})

describe('the filters applied', () => {
  it('are said in words, and each can be taken away alone', () => {
    const address =
      'recherche=isère&attente=desk&etat=submitted&departement=38&montant-min=1500&montant-max=2000&premiere=non&tri=-etp&page=3'
    const { query } = read(address)
    const filters = activeFilters(query)
    expect(filters.map(({ label }) => label)).toEqual([
      '«\u00a0isère\u00a0»',
      'Qui doit agir\u00a0: le service instructeur',
      'À vérifier',
      'Isère (38)',
      'au moins 1\u202f500,00\u202f€',
      'au plus 2\u202f000,00\u202f€',
      'a déjà candidaté',
    ])
    for (const { href } of filters) {
      const { query: without } = readQueue(new URL(href, 'http://x').searchParams)
      expect(activeFilters(without)).toHaveLength(filters.length - 1)
      expect([without.page, without.sort]).toEqual([1, query.sort])
    }
  })

  it('name who is in charge, and what is due or new', () => {
    const { query } = read('affecte=abc-1&echeance=passee&suite=messages')
    expect(activeFilters(query, 'Instruction').map(({ label }) => label)).toEqual([
      'affecté à Instruction',
      'échéance dépassée',
      'messages non lus',
    ])
    expect(activeFilters(query)[0]?.label).toBe('affecté à un autre agent')
    expect(activeFilters(read('affecte=moi').query)[0]?.label).toBe('affecté à moi')
    expect(activeFilters(read('affecte=personne').query)[0]?.label).toBe('affecté à personne')
  })

  it('are none for an order or a page', () => {
    expect(activeFilters(read('tri=-etp&page=3').query)).toEqual([])
  })
})
