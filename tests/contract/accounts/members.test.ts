import { expect, it } from 'vitest'

import { contract } from '#tests/setup/databases.ts'
import {
  codeOf,
  newMember,
  newPerson,
  newSiret,
  newStructure,
  post,
  structureForm,
  type Person,
} from '#tests/builders/accounts.ts'

contract('structures and their members under concurrency', (guichet) => {
  it('records one structure when ten people give one SIRET at once', async () => {
    const siret = newSiret()
    const people = await Promise.all(Array.from({ length: 10 }, () => newPerson(guichet())))
    const answers = await Promise.all(
      people.map((person) =>
        post(guichet(), '/api/structure', structureForm({ siret }), { as: person }),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter((answer) => codeOf(answer) === 'refus.siret_pris')).toHaveLength(9)
    const { totalDocs } = await guichet().payload.count({
      collection: 'structures',
      where: { siret: { equals: siret } },
    })
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
      expect(codeOf(await post(guichet(), path(founder), body, { as: founder }))).toBe(
        'refus.dernier_representant',
      )

    const second = await newMember(guichet(), { id, by: founder }, 'representative')
    const answers = await Promise.all([
      post(guichet(), path(second), { end: true }, { as: founder }),
      post(guichet(), path(founder), { end: true }, { as: second }),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(
      answers.filter((answer) => codeOf(answer) === 'refus.dernier_representant'),
    ).toHaveLength(1)
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
    const ended = await post(
      guichet(),
      `/api/structure/${id}/members/${member.id}`,
      { end: true },
      { as: founder },
    )
    expect(ended.status).toBe(200)
    expect((await guichet().ask(`/api/structures/${id}`, { as: member })).status).toBe(403)
    const user = await guichet().payload.findByID({ collection: 'users', id: member.id })
    expect(user.memberships?.map(({ right, to }) => [right, Boolean(to)])).toEqual([
      ['editor', true],
    ])
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
