import { describe, expect, it } from 'vitest'

import type { Rows } from '#forms/answers.ts'
import { TestBrowser, TestServer } from '#tests/builders/form-session.ts'
import { liveRows } from '#ui/form/state/rows.ts'

const [first, second, third] = [1, 2, 3].map((rank) => `aaaaaaaa-0000-4000-8000-00000000000${rank}`)

const posts = (...titles: string[]): Rows =>
  Object.fromEntries(
    titles.map((intitule, order) => [
      [first, second, third][order] ?? '',
      { order, cells: { intitule } },
    ]),
  )

const opened = (postes: Rows = {}) => {
  const server = new TestServer({ postes })
  return { server, browser: new TestBrowser(server, 'moyens') }
}

const storedPosts = ({ answers }: TestServer): Rows => answers['postes'] as Rows
const path = (row: string | undefined, column: string) => `postes/${row}/${column}`

describe('a row added', () => {
  it('stands at the end and is there before its first cell is', async () => {
    const { server, browser } = opened(posts('Un'))
    const row = browser.session.addRow('postes')
    browser.session.type(path(row, 'intitule'), 'Deux')
    await browser.pass()
    expect(browser.state.rows['postes']).toEqual([first, row])
    expect(storedPosts(server)[row]).toEqual({ order: 1, cells: { intitule: 'Deux' } })
    expect(server.received.flat().map((operation) => operation.path)).toEqual([
      `postes/${row}`,
      path(row, 'intitule'),
    ])
  })

  it('is born whole under an account of a budget', async () => {
    const { server, browser } = opened()
    const row = browser.session.addRow('budget_projet', { side: 'products', account: '74' })
    await browser.pass()
    expect(server.answers['budget_projet']).toEqual({
      [row]: { order: 0, cells: { side: 'products', account: '74' } },
    })
  })

  it('comes back after a reload with what was typed in it', async () => {
    const { server, browser } = opened()
    server.weather.push('down', 'down', 'down')
    const row = browser.session.addRow('postes')
    browser.session.type(path(row, 'intitule'), 'Deux')
    await browser.pass(700)
    const after = new TestBrowser(server, 'moyens')
    after.session.restore(browser.kept)
    expect(after.state.rows['postes']).toEqual([row])
    expect(after.state.inputs[path(row, 'intitule')]).toBe('Deux')
    await after.pass(5000)
    expect(storedPosts(server)[row]).toEqual({ order: 0, cells: { intitule: 'Deux' } })
  })
})

describe('a row removed', () => {
  it('leaves its place to what brings it back', async () => {
    const { server, browser } = opened(posts('Un', 'Deux'))
    browser.session.removeRow('postes', first ?? '')
    await browser.pass()
    expect(liveRows(browser.state, 'postes')).toEqual([second])
    expect(browser.state.rows['postes']).toEqual([first, second])
    expect(storedPosts(server)[first ?? '']?.deleted).toBe(true)

    browser.session.bringBack('postes', first ?? '')
    await browser.pass()
    expect(liveRows(browser.state, 'postes')).toEqual([first, second])
    expect(storedPosts(server)[first ?? '']).toEqual({ order: 0, cells: { intitule: 'Un' } })
  })

  it('brings back what was typed in it and not yet saved', async () => {
    const { server, browser } = opened(posts('Un'))
    browser.session.type(path(first, 'intitule'), 'Un bis')
    browser.session.removeRow('postes', first ?? '')
    await browser.pass()
    expect(storedPosts(server)[first ?? '']).toEqual({
      order: 0,
      deleted: true,
      cells: { intitule: 'Un' },
    })
    browser.session.bringBack('postes', first ?? '')
    await browser.pass()
    expect(storedPosts(server)[first ?? '']).toEqual({ order: 0, cells: { intitule: 'Un bis' } })
  })

  it('is removed although a cell of it was on its way', async () => {
    const { server, browser } = opened(posts('Un'))
    browser.session.type(path(first, 'intitule'), 'En vol', true)
    const flight = browser.session.flush()
    browser.session.removeRow('postes', first ?? '')
    await flight
    await browser.pass()
    expect(storedPosts(server)[first ?? '']?.deleted).toBe(true)
    expect(browser.state.conflicts).toEqual({})
    expect(browser.kept).toEqual({})
  })

  it('is never known to the server when it was added and removed without a network', async () => {
    const { server, browser } = opened()
    server.weather.push('down')
    const row = browser.session.addRow('postes')
    await browser.pass(0)
    browser.session.removeRow('postes', row)
    await browser.pass(5000)
    expect(storedPosts(server)[row]).toBeUndefined()
    browser.session.bringBack('postes', row)
    await browser.pass(5000)
    expect(storedPosts(server)[row]).toEqual({ order: 0, cells: {} })
    expect(browser.kept).toEqual({})
  })
})

describe('somebody else', () => {
  it('removed the row in which one types: it is said, and both come back together', async () => {
    const { server, browser } = opened(posts('Un'))
    server.write(`postes/${first}`, posts('Un')[first ?? ''], null)
    browser.session.type(path(first, 'etp'), '0,5')
    await browser.pass()
    expect(browser.state.gone[`postes/${first}`]).toMatchObject({ by: 'Une collègue' })
    expect(browser.state.inputs[path(first, 'etp')]).toBe('0,5')

    browser.session.bringBack('postes', first ?? '')
    await browser.pass()
    expect(storedPosts(server)[first ?? '']).toEqual({
      order: 0,
      cells: { intitule: 'Un', etp: 50 },
    })
    expect(browser.state.gone).toEqual({})
  })

  it('removed it, and one lets it go', async () => {
    const { server, browser } = opened(posts('Un', 'Deux'))
    server.write(`postes/${first}`, posts('Un')[first ?? ''], null)
    browser.session.type(path(first, 'etp'), '0,5')
    await browser.pass()
    browser.session.letGo('postes', first ?? '')
    await browser.pass()
    expect(browser.state.rows['postes']).toEqual([second])
    expect(storedPosts(server)[first ?? '']?.deleted).toBe(true)
    expect(browser.kept).toEqual({})
  })

  it('changed the row that one removes: nobody removes what they have not read', async () => {
    const { server, browser } = opened(posts('Un'))
    server.write(path(first, 'intitule'), 'Un', 'Corrigé')
    browser.session.removeRow('postes', first ?? '')
    await browser.pass()
    expect(storedPosts(server)[first ?? '']?.deleted).toBeUndefined()
    expect(browser.state.conflicts).toHaveProperty(`postes/${first}`)
    browser.session.removeAnyway('postes', first ?? '')
    await browser.pass()
    expect(storedPosts(server)[first ?? '']?.deleted).toBe(true)
    expect(browser.state.conflicts).toEqual({})
  })
})

describe('a row moved', () => {
  it.each([
    [first, 1, [second, first, third]],
    [first, -1, [first, second, third]],
    [third, -1, [first, third, second]],
    [second, 1, [first, third, second]],
  ] as const)('%s by %i', async (row, step, expected) => {
    const { server, browser } = opened(posts('Un', 'Deux', 'Trois'))
    browser.session.moveRow('postes', row ?? '', step)
    await browser.pass()
    expect(browser.state.rows['postes']).toEqual(expected)
    expect(new TestBrowser(server, 'moyens').state.rows['postes']).toEqual(expected)
  })

  it('by two people at once stands where the first put it, without a question', async () => {
    const { server, browser } = opened(posts('Un', 'Deux', 'Trois'))
    server.write(`postes/${first}`, { order: 0 }, { order: 5 })
    browser.session.moveRow('postes', first ?? '', 1)
    await browser.pass()
    expect(browser.state.rows['postes']).toEqual([second, third, first])
    expect(browser.state.conflicts).toEqual({})
    expect(browser.kept).toEqual({})
  })
})
