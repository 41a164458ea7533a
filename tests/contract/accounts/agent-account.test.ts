import { beforeAll, expect, it } from 'vitest'

import { plant } from '#seed/plant.ts'
import {
  codeOf,
  mailsTo,
  newEmail,
  PASSWORD,
  post,
  signInAs,
  tokenFor,
} from '#tests/builders/accounts.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { later } from '#tests/builders/outbox.ts'
import { contract } from '#tests/setup/databases.ts'

const DAY = 24 * 60 * 60_000
const TYPED = 'un mot de passe de l’administrateur'

contract('an account that an administrator opens for an agent', (guichet) => {
  let administrator: candidature.Session
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    administrator = await candidature.signIn(guichet(), 'admin@demo.test')
  })

  const create = async (email: string) =>
    guichet().ask('/api/users', {
      method: 'POST',
      as: administrator,
      body: {
        email,
        name: 'Instruction',
        password: TYPED,
        memberships: [{ role: 'instructor', region: '84' }],
      },
    })
  const choose = (token: string) =>
    post(guichet(), '/api/account/password/reset', { token, password: PASSWORD })

  it('comes with one mail, whose link lets its owner choose a password and land at work', async () => {
    const email = newEmail()
    expect((await create(email)).status).toBe(201)
    const [mail, ...others] = await mailsTo(guichet(), email)
    expect(others).toEqual([])
    expect(mail).toMatchObject({
      template: 'agent-account',
      data: {
        memberships: ['Instructeur de la région, Auvergne-Rhône-Alpes'],
        expiresOn: '2025-06-17',
      },
    })
    const chosen = await choose(await tokenFor(guichet(), email, 'agent-account'))
    expect(chosen.body).toMatchObject({ next: '/instruction' })
    expect((await signInAs(guichet(), email)).email).toBe(email)
  })

  it('never opens with what the administrator typed', async () => {
    const email = newEmail()
    await create(email)
    const answer = await post(guichet(), '/api/account/sign-in', { email, password: TYPED })
    expect(codeOf(answer)).toBe('refus.identifiants')
  })

  it('has a link that serves once, ends after seven days, and can be asked for again', async () => {
    const email = newEmail()
    await create(email)
    const token = await tokenFor(guichet(), email, 'agent-account')
    later(guichet(), 7 * DAY)
    expect(codeOf(await choose(token))).toBe('refus.lien_perime')
    await post(guichet(), '/api/account/password/forgot', { email })
    const again = await tokenFor(guichet(), email, 'password')
    expect((await choose(again)).status).toBe(200)
    expect(codeOf(await choose(again))).toBe('refus.lien_perime')
  })

  it('leaves no mail when it could not be created', async () => {
    const answer = await create('dgefp@demo.test')
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await mailsTo(guichet(), 'dgefp@demo.test')).toEqual([])
  })

  it('keeps its password and brings no mail when it is changed later', async () => {
    const email = newEmail()
    const created = (await (await create(email)).json()) as { doc: { id: string } }
    await choose(await tokenFor(guichet(), email, 'agent-account'))
    const changed = await guichet().ask(`/api/users/${created.doc.id}`, {
      method: 'PATCH',
      as: administrator,
      body: { phone: '+33476000000' },
    })
    expect(changed.status).toBe(200)
    expect(await mailsTo(guichet(), email)).toHaveLength(1)
    expect((await signInAs(guichet(), email)).email).toBe(email)
  })
})
