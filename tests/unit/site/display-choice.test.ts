import { expect, it } from 'vitest'

import { POST } from '../../../src/app/(site)/affichage/route.ts'

const FORM = 'application/x-www-form-urlencoded'

const choose = async (body: string, type: string) => {
  const { status, headers } = await POST(
    new Request('http://localhost:3000/affichage', {
      method: 'POST',
      headers: { 'Content-Type': type, Referer: 'http://localhost:3000/espace?page=2' },
      body,
    }),
  )
  return [status, headers.get('location'), headers.get('set-cookie')?.split(';')[0]]
}

it('keeps the look that was chosen, and goes back', async () => {
  expect(await choose('theme=dark', FORM)).toEqual([
    303,
    '/espace?page=2',
    expect.stringMatching(/=dark$/),
  ])
})

it.each([
  ['a body of another kind', '{"theme"', 'application/json'],
  ['a form cut short', '--x', 'multipart/form-data; boundary=x'],
  ['a form that says nothing', 'autre=1', FORM],
  ['a form of a megabyte', `theme=${'a'.repeat(1_000_000)}`, FORM],
])('changes nothing, given %s, and goes back', async (_, body, type) => {
  expect(await choose(body, type)).toEqual([303, '/espace?page=2', undefined])
})
