import { describe, expect, it } from 'vitest'

import { keptFormCookies, readKeptForm, type KeptForm } from '#platform/http/kept-form.ts'

const form: KeptForm = {
  action: '/api/conventions/ABC-2031-84-00042-C1/content',
  values: {
    clause: 'Une clause que personne ne veut retaper. '.repeat(40),
    effectOn: '2031-10-01',
  },
  errors: [{ field: 'effectOn', message: 'Écrivez une date.' }],
}

/** What a browser sends back of the cookies that it was given. */
const jarOf = (cookies: readonly string[]) => {
  const jar = new Map(
    cookies.map((cookie) => {
      const [pair = ''] = cookie.split(';')
      return [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const
    }),
  )
  return (name: string) => jar.get(name)
}

describe('a form that was refused', () => {
  it('comes back to its page with what was typed, and to no other page', () => {
    const cookies = keptFormCookies(form, '/instruction/ABC-2031-84-00042/convention?fait=1', true)
    for (const cookie of cookies)
      expect(cookie).toContain('Path=/instruction/ABC-2031-84-00042/convention; HttpOnly')
    expect(readKeptForm(jarOf(cookies))).toEqual(form)
  })

  it('gives nothing when what is kept is another thing, or was cut', () => {
    const [first = ''] = keptFormCookies(form, '/page', false)
    expect(readKeptForm(jarOf([first.slice(0, 60)]))).toBeUndefined()
    expect(readKeptForm(() => undefined)).toBeUndefined()
  })
})
