import { jwtSign } from 'payload'
import { expect, it } from 'vitest'

import { contract } from '#tests/setup/databases.ts'
import {
  codeOf,
  newMember,
  newPerson,
  newStructure,
  PASSWORD,
  post,
  signInAs,
  type Person,
} from '#tests/builders/accounts.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

const isSignedIn = async (guichet: Guichet, { token }: Person): Promise<boolean> => {
  const response = await guichet.ask('/api/users/me', { as: { token } })
  return ((await response.json()) as { user: unknown }).user !== null
}

contract('sessions', (guichet) => {
  it('opens a new one at each sign-in, http-only, and closes only its own', async () => {
    const first = await newPerson(guichet())
    const answer = await post(guichet(), '/api/account/sign-in', {
      email: first.email,
      password: PASSWORD,
    })
    const cookie = answer.cookies.find((line) => line.startsWith('payload-token=')) ?? ''
    expect(cookie).toMatch(/; HttpOnly(;|$)/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const second = await signInAs(guichet(), first.email)
    expect(second.token).not.toBe(first.token)
    const out = await post(guichet(), '/api/account/sign-out', {}, { as: second })
    expect(out.cookie).toBe('payload-token=')
    expect([await isSignedIn(guichet(), first), await isSignedIn(guichet(), second)]).toEqual([
      true,
      false,
    ])
  })

  it('replaces the session that the browser had when one signs in again', async () => {
    const person = await newPerson(guichet())
    await post(
      guichet(),
      '/api/account/sign-in',
      { email: person.email, password: PASSWORD },
      { as: person },
    )
    expect(await isSignedIn(guichet(), person)).toBe(false)
  })

  it('signs out everywhere, and leaves memberships as they were', async () => {
    const founder = await newPerson(guichet())
    await newStructure(guichet(), founder)
    const others = await Promise.all([1, 2, 3].map(() => signInAs(guichet(), founder.email)))
    expect(
      (await post(guichet(), '/api/account/sign-out-everywhere', {}, { as: founder })).status,
    ).toBe(200)
    for (const session of [founder, ...others])
      expect(await isSignedIn(guichet(), session)).toBe(false)
    const user = await guichet().payload.findByID({ collection: 'users', id: founder.id })
    expect([user.sessions, user.memberships?.length]).toEqual([[], 1])
  })

  it('loses no session when twelve browsers sign in at the same instant', async () => {
    const person = await newPerson(guichet())
    const sessions = await Promise.all(
      Array.from({ length: 12 }, () => signInAs(guichet(), person.email)),
    )
    for (const session of sessions) expect(await isSignedIn(guichet(), session)).toBe(true)
  })

  it('keeps a right given while its owner signs in', async () => {
    const founder = await newPerson(guichet())
    const id = await newStructure(guichet(), founder)
    const member = await newMember(guichet(), { id, by: founder }, 'editor')
    await Promise.all([
      ...[1, 2, 3, 4].map(() => signInAs(guichet(), member.email)),
      post(
        guichet(),
        `/api/structure/${id}/members/${member.id}`,
        { right: 'reader' },
        { as: founder },
      ),
    ])
    const user = await guichet().payload.findByID({ collection: 'users', id: member.id })
    expect(user.memberships?.filter(({ to }) => !to).map(({ right }) => right)).toEqual(['reader'])
  })

  it('moves the end of a session on, but not of one that was closed', async () => {
    const person = await newPerson(guichet())
    const endOf = async () =>
      (await guichet().payload.findByID({ collection: 'users', id: person.id })).sessions?.[0]
        ?.expiresAt ?? ''
    const before = await endOf()
    const refreshed = await post(guichet(), '/api/account/refresh', {}, { as: person })
    expect(refreshed.status).toBe(200)
    expect((await endOf()) > before).toBe(true)
    const renewed = { ...person, token: (refreshed.cookie ?? '').replace('payload-token=', '') }
    expect(await isSignedIn(guichet(), renewed)).toBe(true)
    await post(guichet(), '/api/account/sign-out', {}, { as: renewed })
    expect((await post(guichet(), '/api/account/refresh', {}, { as: person })).status).toBe(401)
  })

  it('is over after two hours without use, and a token of another make opens nothing', async () => {
    const person = await newPerson(guichet())
    const [, payload = ''] = person.token.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      iat: number
      exp: number
      sid: string
    }
    expect(claims.exp - claims.iat).toBe(2 * 60 * 60)
    const forged = await jwtSign({
      fieldsToSign: { id: person.id, collection: 'users', email: person.email, sid: claims.sid },
      secret: 'another secret',
      tokenExpiration: 7200,
    })
    expect(await isSignedIn(guichet(), { ...person, token: forged.token })).toBe(false)
  })

  it('changes a password with the present one only, and closes the other sessions', async () => {
    const person = await newPerson(guichet())
    const other = await signInAs(guichet(), person.email)
    const change = (presentPassword: string) =>
      post(
        guichet(),
        '/api/account/profile',
        { presentPassword, password: 'une phrase toute neuve' },
        { as: person },
      )
    expect(codeOf(await change('pas le bon du tout'))).toBe('refus.mot_de_passe_actuel')
    expect((await change(PASSWORD)).status).toBe(200)
    expect([await isSignedIn(guichet(), person), await isSignedIn(guichet(), other)]).toEqual([
      true,
      false,
    ])
    expect((await signInAs(guichet(), person.email, 'une phrase toute neuve')).id).toBe(person.id)
  })
})
