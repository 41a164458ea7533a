import { jwtSign } from 'payload'
import { expect, it } from 'vitest'

import { contract } from '#tests/setup/databases.ts'
import {
  codeOf,
  mailsTo,
  newAddress,
  newEmail,
  newMember,
  newPerson,
  newSiret,
  newStructure,
  PASSWORD,
  post,
  signInAs,
  structureForm,
  tokenFor,
  type Person,
} from '#tests/builders/accounts.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

const isSignedIn = async (guichet: Guichet, { token }: Person): Promise<boolean> => {
  const response = await guichet.ask('/api/users/me', { as: { token } })
  return ((await response.json()) as { user: unknown }).user !== null
}

contract('what strangers cannot do to accounts', (guichet) => {
  it('counts failures by account and address: a stranger cannot shut the owner out', async () => {
    const owner = await newPerson(guichet())
    const stranger = newAddress()
    const guess = (from: string) =>
      post(guichet(), '/api/account/sign-in', { email: owner.email, password: 'à côté de la plaque' }, { from })
    const guesses = await Promise.all(Array.from({ length: 14 }, () => guess(stranger)))
    expect(guesses.filter((answer) => codeOf(answer) === 'refus.identifiants')).toHaveLength(10)
    expect(guesses.filter((answer) => codeOf(answer) === 'refus.trop_de_tentatives')).toHaveLength(4)
    const right = await post(guichet(), '/api/account/sign-in', { email: owner.email, password: PASSWORD }, { from: stranger })
    expect(right.status).toBe(429)
    expect((await signInAs(guichet(), owner.email)).id).toBe(owner.id)
  })

  it('holds Payload’s own sign-in to the same limits and the same session', async () => {
    const owner = await newPerson(guichet())
    const from = newAddress()
    const login = (password: string) =>
      post(guichet(), '/api/users/login', { email: owner.email, password }, { from })
    const done = await login(PASSWORD)
    expect([done.status, typeof done.body['token'], typeof done.body['exp']]).toEqual([200, 'string', 'number'])
    expect(JSON.stringify(done.body)).not.toMatch(/hash|salt/)
    for (let failures = 0; failures < 10; failures += 1) expect((await login('non, pas celui-là')).status).toBe(401)
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
    const time = async (address: string) => {
      const start = performance.now()
      const answer = await post(guichet(), '/api/account/sign-in', { email: address, password: 'autre chose' }, { from })
      return { answer: { status: answer.status, body: answer.body }, taken: performance.now() - start }
    }
    const known = await time(email)
    const unknown = await time(newEmail())
    expect(unknown.answer).toEqual(known.answer)
    // Both work a hash out; without it the unknown one would answer in a few milliseconds.
    expect(unknown.taken).toBeGreaterThan(known.taken / 5)
  })

  it('never says on registration or a forgotten password that an address has an account', async () => {
    const { email } = await newPerson(guichet())
    const free = newEmail()
    const register = (address: string) =>
      post(guichet(), '/api/account/register', { name: 'Quelqu’un', email: address, password: 'tout autre mot de passe' })
    const forget = (address: string) => post(guichet(), '/api/account/password/forgot', { email: address })
    const outcome = ({ status, body, cookies }: Awaited<ReturnType<typeof register>>) => ({ status, body, cookies })

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
    await post(guichet(), '/api/account/register', { name: 'Pirate', email, password: 'le mot du pirate' })
    const baited = await tokenFor(guichet(), email, 'confirm-account')
    await post(guichet(), '/api/account/register', { name: 'Propriétaire', email, password: PASSWORD })
    const stale = await post(guichet(), '/api/account/confirm', { token: baited, password: 'le mot du pirate' })
    expect(codeOf(stale)).toBe('refus.lien_perime')
    const token = await tokenFor(guichet(), email, 'confirm-account')
    expect((await post(guichet(), '/api/account/confirm', { token, password: PASSWORD })).status).toBe(200)
    const pirate = await post(guichet(), '/api/account/sign-in', { email, password: 'le mot du pirate' })
    expect(codeOf(pirate)).toBe('refus.identifiants')
  })

  it('sends a mailbox five mails an hour at most, and the last link stays good', async () => {
    const { email } = await newPerson(guichet())
    for (let asked = 0; asked < 8; asked += 1) await post(guichet(), '/api/account/password/forgot', { email })
    expect((await mailsTo(guichet(), email)).filter(({ template }) => template === 'password')).toHaveLength(5)
    const token = await tokenFor(guichet(), email, 'password')
    const reset = await post(guichet(), '/api/account/password/reset', { token, password: 'une phrase toute neuve' })
    expect(reset.status).toBe(200)
  })

  it('changes a forgotten password once, in its hour, and closes every session', async () => {
    const person = await newPerson(guichet())
    await post(guichet(), '/api/account/password/forgot', { email: person.email })
    const token = await tokenFor(guichet(), person.email, 'password')
    const reset = (password: string) => post(guichet(), '/api/account/password/reset', { token, password })

    const weak = await reset('court')
    expect((weak.body['error'] as { fields: { field: string }[] }).fields[0]?.field).toBe('password')
    const now = guichet().clock.now()
    guichet().clock.set(new Date(now.getTime() + 61 * 60_000))
    expect(codeOf(await reset('une phrase toute neuve'))).toBe('refus.lien_perime')
    guichet().clock.set(now)
    const answers = await Promise.all([reset('une phrase toute neuve'), reset('une autre phrase neuve')])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await isSignedIn(guichet(), person)).toBe(false)
    const old = await post(guichet(), '/api/account/sign-in', { email: person.email, password: PASSWORD })
    expect(codeOf(old)).toBe('refus.identifiants')
  })

  it.each(['/api/account/sign-in', '/api/account/register', '/api/account/password/forgot', '/api/users/login', '/api/structure'])(
    'refuses %s from another site, from a sibling and from nowhere',
    async (path) => {
      const body = { email: newEmail(), password: PASSWORD, name: 'X' }
      for (const headers of [
        { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://ailleurs.test' },
        { 'Sec-Fetch-Site': 'same-site' },
        { 'Sec-Fetch-Site': '' },
        { 'Sec-Fetch-Site': '', Origin: 'null' },
      ]) {
        const answer = await post(guichet(), path, body, { headers })
        expect([answer.status, codeOf(answer)]).toEqual([403, 'refus.origine'])
      }
    },
  )

  it('changes no membership forged through Payload’s REST', async () => {
    const founder = await newPerson(guichet())
    const structure = await newStructure(guichet(), founder)
    const person = await newPerson(guichet())
    const memberships = [{ role: 'admin' }, { role: 'applicant', right: 'representative', structure }]
    const forged = await guichet().ask(`/api/users/${person.id}`, {
      method: 'PATCH',
      as: person,
      body: { memberships, _verified: true, sessions: [] },
    })
    expect(forged.status).toBe(403)
    const profile = await post(guichet(), '/api/account/profile', { name: 'Moi', memberships, id: founder.id }, { as: person })
    expect(profile.status).toBe(200)
    const registered = newEmail()
    await post(guichet(), '/api/account/register', { name: 'X', email: registered, password: PASSWORD, memberships, _verified: true })
    const { docs } = await guichet().payload.find({ collection: 'users', where: { email: { in: [person.email, registered] } } })
    expect(docs.map((user) => user.memberships)).toEqual([[], []])
    expect(docs.find(({ email }) => email === registered)?._verified).toBe(false)
  })
})

contract('sessions', (guichet) => {
  it('opens a new one at each sign-in, http-only, and closes only its own', async () => {
    const first = await newPerson(guichet())
    const answer = await post(guichet(), '/api/account/sign-in', { email: first.email, password: PASSWORD })
    const cookie = answer.cookies.find((line) => line.startsWith('payload-token=')) ?? ''
    expect(cookie).toMatch(/HttpOnly=true/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const second = await signInAs(guichet(), first.email)
    expect(second.token).not.toBe(first.token)
    const out = await post(guichet(), '/api/account/sign-out', {}, { as: second })
    expect(out.cookie).toBe('payload-token=')
    expect([await isSignedIn(guichet(), first), await isSignedIn(guichet(), second)]).toEqual([true, false])
  })

  it('replaces the session that the browser had when one signs in again', async () => {
    const person = await newPerson(guichet())
    await post(guichet(), '/api/account/sign-in', { email: person.email, password: PASSWORD }, { as: person })
    expect(await isSignedIn(guichet(), person)).toBe(false)
  })

  it('signs out everywhere, and leaves memberships as they were', async () => {
    const founder = await newPerson(guichet())
    await newStructure(guichet(), founder)
    const others = await Promise.all([1, 2, 3].map(() => signInAs(guichet(), founder.email)))
    expect((await post(guichet(), '/api/account/sign-out-everywhere', {}, { as: founder })).status).toBe(200)
    for (const session of [founder, ...others]) expect(await isSignedIn(guichet(), session)).toBe(false)
    const user = await guichet().payload.findByID({ collection: 'users', id: founder.id })
    expect([user.sessions, user.memberships?.length]).toEqual([[], 1])
  })

  it('loses no session when twelve browsers sign in at the same instant', async () => {
    const person = await newPerson(guichet())
    const sessions = await Promise.all(Array.from({ length: 12 }, () => signInAs(guichet(), person.email)))
    for (const session of sessions) expect(await isSignedIn(guichet(), session)).toBe(true)
  })

  it('keeps a right given while its owner signs in', async () => {
    const founder = await newPerson(guichet())
    const id = await newStructure(guichet(), founder)
    const member = await newMember(guichet(), { id, by: founder }, 'editor')
    await Promise.all([
      ...[1, 2, 3, 4].map(() => signInAs(guichet(), member.email)),
      post(guichet(), `/api/structure/${id}/members/${member.id}`, { right: 'reader' }, { as: founder }),
    ])
    const user = await guichet().payload.findByID({ collection: 'users', id: member.id })
    expect(user.memberships?.filter(({ to }) => !to).map(({ right }) => right)).toEqual(['reader'])
  })

  it('moves the end of a session on, but not of one that was closed', async () => {
    const person = await newPerson(guichet())
    const endOf = async () =>
      (await guichet().payload.findByID({ collection: 'users', id: person.id })).sessions?.[0]?.expiresAt ?? ''
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
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number; exp: number; sid: string }
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
      post(guichet(), '/api/account/profile', { presentPassword, password: 'une phrase toute neuve' }, { as: person })
    expect(codeOf(await change('pas le bon du tout'))).toBe('refus.mot_de_passe_actuel')
    expect((await change(PASSWORD)).status).toBe(200)
    expect([await isSignedIn(guichet(), person), await isSignedIn(guichet(), other)]).toEqual([true, false])
    expect((await signInAs(guichet(), person.email, 'une phrase toute neuve')).id).toBe(person.id)
  })
})

contract('structures and their members under concurrency', (guichet) => {
  it('records one structure when ten people give one SIRET at once', async () => {
    const siret = newSiret()
    const people = await Promise.all(Array.from({ length: 10 }, () => newPerson(guichet())))
    const answers = await Promise.all(
      people.map((person) => post(guichet(), '/api/structure', structureForm({ siret }), { as: person })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter((answer) => codeOf(answer) === 'refus.siret_pris')).toHaveLength(9)
    const { totalDocs } = await guichet().payload.count({ collection: 'structures', where: { siret: { equals: siret } } })
    expect(totalDocs).toBe(1)
    const { docs } = await guichet().payload.find({
      collection: 'users',
      where: { id: { in: people.map(({ id }) => id) } },
      pagination: false,
    })
    expect(docs.flatMap(({ memberships }) => memberships ?? [])).toHaveLength(1)
  })

  it('never leaves a structure without a legal representative, even when two remove each other at once', async () => {
    const founder = await newPerson(guichet())
    const id = await newStructure(guichet(), founder)
    const path = (user: Person) => `/api/structure/${id}/members/${user.id}`
    for (const body of [{ end: true }, { right: 'editor' }])
      expect(codeOf(await post(guichet(), path(founder), body, { as: founder }))).toBe('refus.dernier_representant')

    const second = await newMember(guichet(), { id, by: founder }, 'representative')
    const answers = await Promise.all([
      post(guichet(), path(second), { end: true }, { as: founder }),
      post(guichet(), path(founder), { end: true }, { as: second }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { docs } = await guichet().payload.find({
      collection: 'users',
      where: { id: { in: [founder.id, second.id] } },
      pagination: false,
    })
    const running = docs.flatMap(({ memberships }) => memberships ?? []).filter(({ to }) => !to)
    expect(running.map(({ right }) => right)).toEqual(['representative'])
  })

  it('ends a membership at once and keeps it in the account’s past', async () => {
    const founder = await newPerson(guichet())
    const id = await newStructure(guichet(), founder)
    const member = await newMember(guichet(), { id, by: founder }, 'editor')
    expect((await guichet().ask(`/api/structures/${id}`, { as: member })).status).toBe(200)
    const ended = await post(guichet(), `/api/structure/${id}/members/${member.id}`, { end: true }, { as: founder })
    expect(ended.status).toBe(200)
    expect((await guichet().ask(`/api/structures/${id}`, { as: member })).status).toBe(403)
    const user = await guichet().payload.findByID({ collection: 'users', id: member.id })
    expect(user.memberships?.map(({ right, to }) => [right, Boolean(to)])).toEqual([['editor', true]])
  })

  it('lets a member leave, and no member remove another', async () => {
    const founder = await newPerson(guichet())
    const id = await newStructure(guichet(), founder)
    const leaving = await newMember(guichet(), { id, by: founder }, 'reader')
    const other = await newMember(guichet(), { id, by: founder }, 'editor')
    const remove = (who: Person, by: Person) =>
      post(guichet(), `/api/structure/${id}/members/${who.id}`, { end: true }, { as: by })
    expect(codeOf(await remove(other, leaving))).toBe('refus.representation_requise')
    expect((await remove(leaving, leaving)).status).toBe(200)
  })
})
