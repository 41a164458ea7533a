import { expect, it } from 'vitest'

import { contract } from '#tests/setup/databases.ts'
import {
  codeOf,
  mailsTo,
  newEmail,
  newPerson,
  PASSWORD,
  post,
  signInAs,
} from '#tests/builders/accounts.ts'

contract('accounts made through Payload and through ours are the same', (guichet) => {
  it('signs in to an account that the seed or an administrator created, at once and without a mail', async () => {
    const email = newEmail()
    const created = await guichet().payload.create({
      collection: 'users',
      data: {
        email,
        password: PASSWORD,
        name: 'Un agent',
        memberships: [{ role: 'instructor', region: '84' }],
      },
    })
    expect((await signInAs(guichet(), email)).id).toBe(created.id)
    expect(await mailsTo(guichet(), email)).toEqual([])
  })

  it('lets Payload check a password that we hashed', async () => {
    const person = await newPerson(guichet())
    const signed = await guichet().payload.login({
      collection: 'users',
      data: { email: person.email, password: PASSWORD },
    })
    expect(signed.user?.id).toBe(person.id)
  })

  it('asks an administrator for the same strength', async () => {
    const data = { email: newEmail(), password: 'court', name: 'Un agent' }
    await expect(guichet().payload.create({ collection: 'users', data })).rejects.toThrow()
    const { totalDocs } = await guichet().payload.count({
      collection: 'users',
      where: { email: { equals: data.email } },
    })
    expect(totalDocs).toBe(0)
  })

  it('leaves an unconfirmed account unconfirmed when a registration says otherwise', async () => {
    const email = newEmail()
    await post(guichet(), '/api/account/register', {
      name: 'X',
      email,
      password: PASSWORD,
      _verified: true,
    })
    const answer = await post(guichet(), '/api/account/sign-in', { email, password: PASSWORD })
    expect(codeOf(answer)).toBe('refus.compte_non_confirme')
  })
})
