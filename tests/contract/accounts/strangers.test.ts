import { expect, it } from 'vitest'

import { contract } from '#tests/setup/databases.ts'
import {
  codeOf,
  mailsTo,
  newAddress,
  newEmail,
  newPerson,
  newStructure,
  PASSWORD,
  post,
  signInAs,
  tokenFor,
  type Person,
} from '#tests/builders/accounts.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { processorTime } from '#tests/setup/processor-time.ts'

const isSignedIn = async (guichet: Guichet, { token }: Person): Promise<boolean> => {
  const response = await guichet.ask('/api/users/me', { as: { token } })
  return ((await response.json()) as { user: unknown }).user !== null
}

contract('what strangers cannot do to accounts', (guichet) => {
  it('counts failures by account and address: a stranger cannot shut the owner out', async () => {
    const owner = await newPerson(guichet())
    const stranger = newAddress()
    const guess = (from: string) =>
      post(
        guichet(),
        '/api/account/sign-in',
        { email: owner.email, password: 'à côté de la plaque' },
        { from },
      )
    const guesses = await Promise.all(Array.from({ length: 14 }, () => guess(stranger)))
    expect(guesses.filter((answer) => codeOf(answer) === 'refus.identifiants')).toHaveLength(10)
    expect(guesses.filter((answer) => codeOf(answer) === 'refus.trop_de_tentatives')).toHaveLength(
      4,
    )
    const right = await post(
      guichet(),
      '/api/account/sign-in',
      { email: owner.email, password: PASSWORD },
      { from: stranger },
    )
    expect(right.status).toBe(429)
    expect((await signInAs(guichet(), owner.email)).id).toBe(owner.id)
  })

  it('holds Payload’s own sign-in to the same limits and the same session', async () => {
    const owner = await newPerson(guichet())
    const from = newAddress()
    const login = (password: string) =>
      post(guichet(), '/api/users/login', { email: owner.email, password }, { from })
    const done = await login(PASSWORD)
    expect([done.status, typeof done.body['token'], typeof done.body['exp']]).toEqual([
      200,
      'string',
      'number',
    ])
    expect(JSON.stringify(done.body)).not.toMatch(/hash|salt/)
    for (let failures = 0; failures < 10; failures += 1)
      expect((await login('non, pas celui-là')).status).toBe(401)
    expect((await login(PASSWORD)).status).toBe(429)
  })

  it('reads the form of the admin, sent as multipart', async () => {
    const owner = await newPerson(guichet())
    const form = new FormData()
    form.set('_payload', JSON.stringify({ email: owner.email, password: PASSWORD }))
    const response = await guichet().ask('/api/users/login', { method: 'POST', body: form })
    expect(response.status).toBe(200)
  })

  it.each(['/api/users/reset-password', '/api/users/first-register', '/api/users/verify/abcdef'])(
    'closes %s, which would go round our own',
    async (path) => {
      const answer = await post(guichet(), path, { email: newEmail(), password: 'x', token: 'y' })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.cookie).toBeUndefined()
    },
  )

  it('answers an unknown address and a wrong password alike', async () => {
    const { email } = await newPerson(guichet())
    const from = newAddress()
    const known = { email, password: 'autre chose' }
    const unknown = { ...known, email: newEmail() }
    const told: object[] = []
    const guess = (body: object) => async () => {
      const { status, body: said } = await post(guichet(), '/api/account/sign-in', body, { from })
      told.push({ status, said })
    }
    const taken = [await processorTime(guess(known)), await processorTime(guess(unknown))] as const
    expect(told[1]).toEqual(told[0])
    // Both work a hash out; without it the unknown one would answer in a few milliseconds.
    expect(taken[1]).toBeGreaterThan(taken[0] / 5)
  })

  it('never says on registration or a forgotten password that an address has an account', async () => {
    const { email } = await newPerson(guichet())
    const free = newEmail()
    const register = (address: string) =>
      post(guichet(), '/api/account/register', {
        name: 'Quelqu’un',
        email: address,
        password: 'tout autre mot de passe',
      })
    const forget = (address: string) =>
      post(guichet(), '/api/account/password/forgot', { email: address })
    const outcome = ({ status, body, cookies }: Awaited<ReturnType<typeof register>>) => ({
      status,
      body,
      cookies,
    })

    expect(outcome(await register(email))).toEqual(outcome(await register(free)))
    expect(outcome(await forget(email))).toEqual(outcome(await forget(newEmail())))
    expect((await mailsTo(guichet(), email)).map(({ template }) => template)).toEqual([
      'confirm-account',
      'already-registered',
      'password',
    ])
    expect((await signInAs(guichet(), email)).id).toBeTruthy()
  })

  it('gives nothing to one who registers with someone else’s address', async () => {
    const email = newEmail()
    await post(guichet(), '/api/account/register', {
      name: 'Quelqu’un',
      email,
      password: 'le mot du pirate',
    })
    const baited = await tokenFor(guichet(), email, 'confirm-account')
    await post(guichet(), '/api/account/register', {
      name: 'Propriétaire',
      email,
      password: PASSWORD,
    })
    const stale = await post(guichet(), '/api/account/confirm', {
      token: baited,
      password: 'le mot du pirate',
    })
    expect(codeOf(stale)).toBe('refus.lien_perime')
    const token = await tokenFor(guichet(), email, 'confirm-account')
    expect(
      (await post(guichet(), '/api/account/confirm', { token, password: PASSWORD })).status,
    ).toBe(200)
    const pirate = await post(guichet(), '/api/account/sign-in', {
      email,
      password: 'le mot du pirate',
    })
    expect(codeOf(pirate)).toBe('refus.identifiants')
  })

  it('sends a mailbox five mails an hour at most, and the last link stays good', async () => {
    const { email } = await newPerson(guichet())
    for (let asked = 0; asked < 8; asked += 1)
      await post(guichet(), '/api/account/password/forgot', { email })
    expect(
      (await mailsTo(guichet(), email)).filter(({ template }) => template === 'password'),
    ).toHaveLength(5)
    const token = await tokenFor(guichet(), email, 'password')
    const reset = await post(guichet(), '/api/account/password/reset', {
      token,
      password: 'une phrase toute neuve',
    })
    expect(reset.status).toBe(200)
  })

  it('changes a forgotten password once, in its hour, and closes every session', async () => {
    const person = await newPerson(guichet())
    await post(guichet(), '/api/account/password/forgot', { email: person.email })
    const token = await tokenFor(guichet(), person.email, 'password')
    const reset = (password: string) =>
      post(guichet(), '/api/account/password/reset', { token, password })

    const weak = await reset('court')
    expect((weak.body['error'] as { fields: { field: string }[] }).fields[0]?.field).toBe(
      'password',
    )
    const now = guichet().clock.now()
    guichet().clock.set(new Date(now.getTime() + 61 * 60_000))
    expect(codeOf(await reset('une phrase toute neuve'))).toBe('refus.lien_perime')
    guichet().clock.set(now)
    const answers = await Promise.all([
      reset('une phrase toute neuve'),
      reset('une autre phrase neuve'),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await isSignedIn(guichet(), person)).toBe(false)
    const old = await post(guichet(), '/api/account/sign-in', {
      email: person.email,
      password: PASSWORD,
    })
    expect(codeOf(old)).toBe('refus.identifiants')
  })

  it.each([
    '/api/account/sign-in',
    '/api/account/register',
    '/api/account/password/forgot',
    '/api/users/login',
    '/api/structure',
  ])('refuses %s from another site, from a sibling and from nowhere', async (path) => {
    const body = { email: newEmail(), password: PASSWORD, name: 'X' }
    const origins: Record<string, string>[] = [
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://ailleurs.test' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': '' },
      { 'Sec-Fetch-Site': '', Origin: 'null' },
    ]
    for (const headers of origins) {
      const answer = await post(guichet(), path, body, { headers })
      expect([answer.status, codeOf(answer)]).toEqual([403, 'refus.origine'])
    }
  })

  it('changes no membership forged through Payload’s REST', async () => {
    const founder = await newPerson(guichet())
    const structure = await newStructure(guichet(), founder)
    const person = await newPerson(guichet())
    const memberships = [
      { role: 'admin' },
      { role: 'applicant', right: 'representative', structure },
    ]
    const forged = await guichet().ask(`/api/users/${person.id}`, {
      method: 'PATCH',
      as: person,
      body: { memberships, _verified: true, sessions: [] },
    })
    expect(forged.status).toBe(403)
    const profile = await post(
      guichet(),
      '/api/account/profile',
      { name: 'Moi', memberships, id: founder.id },
      { as: person },
    )
    expect(profile.status).toBe(200)
    const registered = newEmail()
    await post(guichet(), '/api/account/register', {
      name: 'X',
      email: registered,
      password: PASSWORD,
      memberships,
      _verified: true,
    })
    const { docs } = await guichet().payload.find({
      collection: 'users',
      where: { email: { in: [person.email, registered] } },
    })
    expect(docs.map((user) => user.memberships)).toEqual([[], []])
    expect(docs.find(({ email }) => email === registered)?._verified).toBe(false)
  })
})
