import { describe, expect, it } from 'vitest'

import { TestBrowser, TestServer } from '#tests/builders/form-session.ts'
import { isAsked, isHidden, messageAt, type Place } from '#ui/form/state/messages.ts'

const on = (page: string, answers = {}, verify = false) =>
  new TestBrowser(new TestServer(answers), page, { verify })

const told = (browser: TestBrowser, place: Place) => messageAt(browser.state, place, 'blocking')

describe('what is missing in a box', () => {
  it('is not said before the box was left', () => {
    const browser = on('nature')
    expect(told(browser, { path: 'nature' })).toBeUndefined()
    browser.session.focus('nature')
    browser.session.leave('nature')
    expect(told(browser, { path: 'nature' })).toMatch(/obligatoire/)
  })

  it('is said at once to one who comes to put the page right', () => {
    expect(told(on('nature', {}, true), { path: 'nature' })).toMatch(/obligatoire/)
  })

  it('is not said of what was just typed and is on its way', () => {
    const browser = on('nature')
    browser.session.type('nature', 'simple')
    browser.session.leave('nature')
    expect(told(browser, { path: 'nature' })).toBeUndefined()
  })
})

describe('a mistake', () => {
  it('is said as soon as the page is read', () => {
    const browser = on('nature', { numero_siret: { typed: '123' } })
    expect(told(browser, { path: 'numero_siret' })).toMatch(/14 chiffres/)
  })

  it('goes with the answer that puts it right', async () => {
    const browser = on('nature', { numero_siret: { typed: '123' } })
    browser.session.type('numero_siret', '732 829 320 00074')
    await browser.pass()
    expect(told(browser, { path: 'numero_siret' })).toBeUndefined()
  })

  it('of one part of an address stands at that part, once the whole was left', async () => {
    const browser = on('lieux')
    const whole = { path: 'adresse', group: 'adresse' }
    const part = { path: 'adresse/postalCode', group: 'adresse' }
    browser.session.focus('adresse')
    browser.session.type('adresse', { lines: '1 rue', postalCode: '', commune: '' })
    await browser.pass()
    expect(told(browser, part)).toBeUndefined()
    expect(told(browser, whole)).toBeUndefined()
    browser.session.leave('adresse')
    expect(told(browser, part)).toMatch(/code postal/i)
    expect(told(browser, whole)).toBeUndefined()
  })

  it('is not that a row is empty while one fills it in', async () => {
    const browser = on('moyens')
    const row = browser.session.addRow('postes')
    const place = { path: `postes/${row}`, group: `postes/${row}` }
    browser.session.focus(`postes/${row}/intitule`)
    await browser.pass()
    expect(told(browser, place)).toBeUndefined()
    browser.session.leave(`postes/${row}/intitule`)
    browser.session.leave(`postes/${row}`)
    expect(told(browser, place)).toMatch(/vide/)
  })

  it('that no rule knows is said where the save was refused', async () => {
    const browser = on('moyens')
    for (let row = 0; row <= 20; row += 1) browser.session.addRow('postes')
    await browser.pass()
    const last = browser.state.rows['postes']?.at(-1) ?? ''
    const place = { path: `postes/${last}`, group: `postes/${last}` }
    expect(told(browser, place)).toMatch(/nombre de lignes/)
  })
})

describe('a question', () => {
  it('is asked when it is declared so, was at first, or its absence is a mistake', () => {
    const { state } = on('nature', { nature: 'complete' })
    expect(isAsked(state, 'texte', true, [])).toBe(true)
    expect(isAsked(state, 'texte', false, ['texte'])).toBe(true)
    expect(isAsked(state, 'extension', false, [])).toBe(true)
    expect(isAsked(state, 'texte', false, [])).toBe(false)
  })

  it('is hidden as the server says', () => {
    expect(isHidden(on('nature').state, 'motif_extension')).toBe(true)
    expect(isHidden(on('nature', { extension: true }).state, 'motif_extension')).toBe(false)
  })
})
