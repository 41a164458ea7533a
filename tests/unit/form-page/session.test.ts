import { describe, expect, it } from 'vitest'

import { TestBrowser, TestServer } from '#tests/builders/form-session.ts'
import { saveShown } from '#ui/form/bar/SaveLine.tsx'
import { messageAt } from '#ui/form/state/messages.ts'

const opened = (answers = {}) => {
  const server = new TestServer(answers)
  return { server, browser: new TestBrowser(server, 'nature') }
}

describe('a box', () => {
  it('is saved after the pause and shown as the server writes it, once it is left', async () => {
    const { server, browser } = opened()
    browser.session.focus('montant')
    browser.session.type('montant', '1234.5')
    await browser.pass()
    expect(server.answers['montant']).toBe(123_450)
    expect(browser.state.inputs['montant']).toBe('1234.5')
    browser.session.leave('montant')
    expect(browser.state.inputs['montant']).toBe('1\u202f234,50')
  })

  it('is sent as soon as it is left', async () => {
    const { server, browser } = opened()
    browser.session.type('texte', 'Bonjour')
    browser.session.leave('texte')
    await browser.pass(0)
    expect(server.answers['texte']).toBe('Bonjour')
  })

  it('keeps what was typed and says why it is not understood', async () => {
    const { browser } = opened()
    browser.session.type('numero_siret', '123')
    await browser.pass()
    expect(browser.state.inputs['numero_siret']).toBe('123')
    expect(messageAt(browser.state, { path: 'numero_siret' }, 'blocking')).toMatch(/14 chiffres/)
  })

  it('keeps newer typing over the answer to the older', async () => {
    const { browser, server } = opened()
    browser.session.type('montant', '1', true)
    await browser.pass(0)
    browser.session.type('montant', '12')
    await browser.pass()
    expect(browser.state.inputs['montant']).toBe('12,00')
    expect(server.answers['montant']).toBe(1200)
  })

  it('shows at once what follows from an answer (a question under a condition)', async () => {
    const { browser } = opened()
    expect(browser.state.derived.hidden).toContain('motif_extension')
    browser.session.type('extension', 'oui', true)
    await browser.pass(0)
    expect(browser.state.derived.hidden).not.toContain('motif_extension')
  })
})

describe('a whole report pasted in a box', () => {
  it('is not sent, keeps no other answer from being saved, and is saved once it is shortened', async () => {
    const { server, browser } = opened()
    const report = 'Une page de plus. '.repeat(20_000)
    browser.session.type('texte', report)
    browser.session.type('montant', '12')
    await browser.pass()
    expect(server.received.flat().map(({ path }) => path)).toEqual(['montant'])
    expect(browser.state.inputs['texte']).toBe(report)
    expect(browser.kept['texte']?.value).toBe(report)
    expect(messageAt(browser.state, { path: 'texte' }, 'blocking')).toMatch(/trop long/)
    expect(saveShown(browser.state, 0)).toMatchObject({ kind: 'refused' })

    const later = new TestBrowser(server, 'nature')
    later.session.restore(browser.kept)
    await later.pass()
    expect(later.state.inputs['texte']).toBe(report)
    expect(server.answers['texte']).toBeUndefined()
    later.session.type('texte', 'Court')
    await later.pass()
    expect(server.answers['texte']).toBe('Court')
    expect(saveShown(later.state, 0)).toMatchObject({ kind: 'saved' })
    expect(later.kept).toEqual({})
  })
})

describe('a bad network', () => {
  it('keeps on the device what is not saved, counts it, and loses nothing', async () => {
    const { server, browser } = opened()
    server.weather.push('down', 'down')
    browser.session.type('texte', 'Une')
    await browser.pass(700)
    expect(browser.state.save).toEqual({ kind: 'retrying', inSeconds: 1 })
    expect(browser.state.pending).toBe(1)
    expect(Object.keys(browser.kept)).toEqual(['texte'])
    await browser.pass(10_000)
    expect(server.answers['texte']).toBe('Une')
    expect(browser.state.save.kind).toBe('saved')
    expect(browser.kept).toEqual({})
    expect(browser.state.pending).toBe(0)
  })

  it('puts back in the boxes what a former page had not saved, and sends it', async () => {
    const { server, browser } = opened({ texte: 'Avant' })
    server.weather.push('signedOut')
    browser.session.type('texte', 'Après')
    await browser.pass()
    expect(browser.state.save.kind).toBe('signedOut')

    const after = new TestBrowser(server, 'nature')
    after.session.restore(browser.kept)
    expect(after.state.inputs['texte']).toBe('Après')
    await after.pass()
    expect(server.answers['texte']).toBe('Après')
  })

  it('sends what was typed on another page of the dossier, and says that a choice waits there', async () => {
    const { server, browser } = opened()
    server.weather.push('down')
    browser.session.type('texte', 'Moi')
    await browser.pass(700)
    server.write('texte', null, 'Elle')

    const elsewhere = new TestBrowser(server, 'lieux')
    elsewhere.session.restore(browser.kept)
    await elsewhere.pass()
    expect(elsewhere.state.elsewhere).toBe(server.page('nature').title)
    expect(elsewhere.state.inputs).not.toHaveProperty('texte')
    expect(Object.keys(elsewhere.kept)).toEqual(['texte'])
  })
})

describe('two answers to one question', () => {
  const conflicting = async () => {
    const { server, browser } = opened({ texte: 'Avant' })
    server.write('texte', 'Avant', 'La sienne')
    browser.session.type('texte', 'La mienne')
    await browser.pass()
    return { server, browser }
  }

  it('are both kept until one is chosen', async () => {
    const { server, browser } = await conflicting()
    expect(browser.state.inputs['texte']).toBe('La mienne')
    expect(browser.state.conflicts['texte']).toMatchObject({
      input: 'La sienne',
      by: 'Une collègue',
    })
    expect(server.answers['texte']).toBe('La sienne')
    expect(Object.keys(browser.kept)).toEqual(['texte'])
  })

  it('mine is written over the other', async () => {
    const { server, browser } = await conflicting()
    browser.session.keepMine('texte')
    await browser.pass(0)
    expect(server.answers['texte']).toBe('La mienne')
    expect(browser.state.conflicts).toEqual({})
    expect(browser.kept).toEqual({})
  })

  it('the other takes its place in the box, and typing goes on over it', async () => {
    const { server, browser } = await conflicting()
    browser.session.keepOther('texte')
    expect(browser.state.inputs['texte']).toBe('La sienne')
    expect(browser.kept).toEqual({})
    browser.session.type('texte', 'La suite')
    await browser.pass()
    expect(server.answers['texte']).toBe('La suite')
    expect(browser.state.conflicts).toEqual({})
  })
})
