import { expect, it } from 'vitest'

import { contract } from '#tests/setup/databases.ts'
import {
  codeOf,
  mailsTo,
  newEmail,
  newMember,
  newPerson,
  newStructure,
  PASSWORD,
  post,
  signInAs,
  structureForm,
  tokenFor,
} from '#tests/builders/accounts.ts'

contract('from registration to a structure with members', (guichet) => {
  it('registers, confirms, founds a structure, invites, and the invited one joins (issue 4 §6)', async () => {
    const email = newEmail()
    const registered = await post(guichet(), '/api/account/register', {
      name: 'Claire',
      email: email.toUpperCase(),
      password: PASSWORD,
    })
    expect([registered.status, registered.body]).toEqual([202, { sent: true }])
    expect(registered.cookie).toBeUndefined()

    const early = await post(guichet(), '/api/account/sign-in', { email, password: PASSWORD })
    expect([early.status, codeOf(early)]).toEqual([403, 'refus.compte_non_confirme'])

    const token = await tokenFor(guichet(), email, 'confirm-account')
    const wrong = await post(guichet(), '/api/account/confirm', {
      token,
      password: 'ce n’est pas celui-ci',
    })
    expect(codeOf(wrong)).toBe('refus.mot_de_passe_inscription')
    const confirmed = await post(guichet(), '/api/account/confirm', { token, password: PASSWORD })
    expect([confirmed.status, confirmed.body['next']]).toEqual([200, '/espace/structure'])
    const again = await post(guichet(), '/api/account/confirm', { token, password: PASSWORD })
    expect(codeOf(again)).toBe('refus.lien_perime')

    const founder = await signInAs(guichet(), email)
    const form = structureForm({ siret: '732 829 320 00074', name: '  Éco-Insertion  de l’Isère ' })
    const created = await post(guichet(), '/api/structure', form, { as: founder })
    expect(created.status).toBe(201)
    expect(created.body['structure']).toMatchObject({
      siret: '73282932000074',
      siren: '732829320',
      name: 'Éco-Insertion de l’Isère',
      sortName: 'eco insertion de l isere',
      kind: 'association',
      commune: '38185',
      communeName: 'Grenoble',
      department: '38',
      region: '84',
    })
    const { id } = created.body['structure'] as { id: string }

    const guest = newEmail()
    const invited = await post(
      guichet(),
      `/api/structure/${id}/invitations`,
      { email: guest, right: 'editor' },
      { as: founder },
    )
    expect(invited.status).toBe(201)
    const invitation = await tokenFor(guichet(), guest, 'invitation')
    const accepted = await post(guichet(), '/api/invitations/accept', {
      token: invitation,
      name: 'Ali',
      password: PASSWORD,
    })
    expect(accepted.status).toBe(200)
    const twice = await post(guichet(), '/api/invitations/accept', {
      token: invitation,
      name: 'Ali',
      password: PASSWORD,
    })
    expect(codeOf(twice)).toBe('refus.invitation_perimee')

    const member = await signInAs(guichet(), guest)
    const seen = await guichet().ask(`/api/structures/${id}`, { as: member })
    expect([seen.status, ((await seen.json()) as { id: string }).id]).toEqual([200, id])
  })

  it('lets an invited person who has an account join once signed in, with that address only', async () => {
    const founder = await newPerson(guichet())
    const id = await newStructure(guichet(), founder)
    const guest = await newPerson(guichet())
    const stranger = await newPerson(guichet())
    await post(
      guichet(),
      `/api/structure/${id}/invitations`,
      { email: guest.email, right: 'reader' },
      { as: founder },
    )
    const token = await tokenFor(guichet(), guest.email, 'invitation')

    const anonymous = await post(guichet(), '/api/invitations/accept', {
      token,
      name: 'X',
      password: PASSWORD,
    })
    expect(codeOf(anonymous)).toBe('refus.invitation_connexion')
    const other = await post(guichet(), '/api/invitations/accept', { token }, { as: stranger })
    expect(codeOf(other)).toBe('refus.invitation_autre_adresse')
    const joined = await post(guichet(), '/api/invitations/accept', { token }, { as: guest })
    expect(joined.status).toBe(200)
    expect((await guichet().ask(`/api/structures/${id}`, { as: guest })).status).toBe(200)
    expect((await guichet().ask(`/api/structures/${id}`, { as: stranger })).status).toBe(403)
  })

  it('gives one place to ten acceptances of one invitation at once', async () => {
    const founder = await newPerson(guichet())
    const id = await newStructure(guichet(), founder)
    const guest = await newPerson(guichet())
    await post(
      guichet(),
      `/api/structure/${id}/invitations`,
      { email: guest.email, right: 'editor' },
      { as: founder },
    )
    const token = await tokenFor(guichet(), guest.email, 'invitation')
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        post(guichet(), '/api/invitations/accept', { token }, { as: guest }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter((answer) => codeOf(answer) === 'refus.invitation_perimee')).toHaveLength(
      9,
    )
    const user = await guichet().payload.findByID({ collection: 'users', id: guest.id })
    expect(user.memberships).toHaveLength(1)
  })

  it('ends an invitation after seven days, when another replaces it, and when it is withdrawn', async () => {
    const founder = await newPerson(guichet())
    const id = await newStructure(guichet(), founder)
    const email = newEmail()
    const invite = () =>
      post(
        guichet(),
        `/api/structure/${id}/invitations`,
        { email, right: 'editor' },
        { as: founder },
      )
    const accept = (token: string) =>
      post(guichet(), '/api/invitations/accept', { token, name: 'X', password: PASSWORD })

    await invite()
    const first = await tokenFor(guichet(), email, 'invitation')
    const second = await invite()
    expect(codeOf(await accept(first))).toBe('refus.invitation_perimee')

    const invitation = (second.body['invitation'] as { id: string }).id
    const path = `/api/structure/${id}/invitations/${invitation}/withdraw`
    expect((await post(guichet(), path, {}, { as: founder })).status).toBe(200)
    expect(codeOf(await accept(await tokenFor(guichet(), email, 'invitation')))).toBe(
      'refus.invitation_perimee',
    )

    await invite()
    const third = await tokenFor(guichet(), email, 'invitation')
    const now = guichet().clock.now()
    guichet().clock.set(new Date(now.getTime() + 7 * 86_400_000 + 1))
    expect(codeOf(await accept(third))).toBe('refus.invitation_perimee')
    guichet().clock.set(now)
    expect((await accept(third)).status).toBe(200)
  })

  it('keeps invitations, members and the record to legal representatives', async () => {
    const founder = await newPerson(guichet())
    const id = await newStructure(guichet(), founder)
    const editor = await newMember(guichet(), { id, by: founder }, 'editor')
    const stranger = await newPerson(guichet())
    const acts = [
      [`/api/structure/${id}/invitations`, { email: newEmail(), right: 'reader' }],
      [`/api/structure/${id}`, { name: 'Autre nom' }],
      [`/api/structure/${id}/members/${founder.id}`, { right: 'reader' }],
    ] as const
    for (const [path, body] of acts) {
      const byEditor = await post(guichet(), path, body, { as: editor })
      expect([path, byEditor.status, codeOf(byEditor)]).toEqual([
        path,
        403,
        'refus.representation_requise',
      ])
      const byStranger = await post(guichet(), path, body, { as: stranger })
      expect([path, byStranger.status, codeOf(byStranger)]).toEqual([
        path,
        404,
        'refus.introuvable',
      ])
      const byNobody = await post(guichet(), path, body)
      expect([path, byNobody.status]).toEqual([path, 401])
    }
  })

  it('refuses what a structure cannot be, naming each field in French', async () => {
    const founder = await newPerson(guichet())
    const wrong = await post(
      guichet(),
      '/api/structure',
      {
        siret: '73282932000075',
        legalCategory: '',
        name: '',
        addressLine: '1 rue',
        postalCode: '38000',
        communeName: 'Lyon',
      },
      { as: founder },
    )
    expect(wrong.status).toBe(422)
    const { fields } = wrong.body['error'] as { fields: { field: string; message: string }[] }
    const told = [...new Set(fields.map(({ field }) => field))]
    expect(told).toEqual(['siret', 'name', 'legalCategory', 'postalCode'])
    expect(fields.find(({ field }) => field === 'siret')?.message).toContain('clé de contrôle')
    const misplaced = await post(
      guichet(),
      '/api/structure',
      structureForm({ communeName: 'Lyon' }),
      { as: founder },
    )
    expect((misplaced.body['error'] as { fields: { field: string }[] }).fields[0]?.field).toBe(
      'postalCode',
    )
  })

  it('changes the record of a structure and never its SIRET', async () => {
    const founder = await newPerson(guichet())
    const id = await newStructure(guichet(), founder)
    const changed = await post(
      guichet(),
      `/api/structure/${id}`,
      { name: 'Nouveau nom', siret: '13002526500013', kind: 'collectivite', region: '11' },
      { as: founder },
    )
    const structure = changed.body['structure'] as Record<string, string>
    expect(structure).toMatchObject({
      name: 'Nouveau nom',
      sortName: 'nouveau nom',
      kind: 'association',
      region: '84',
    })
    expect(structure['siret']).not.toBe('13002526500013')
  })

  it('sends one mail per act, none with a secret in its key', async () => {
    const person = await newPerson(guichet())
    const [mail] = await mailsTo(guichet(), person.email)
    const token = await tokenFor(guichet(), person.email, 'confirm-account')
    expect(mail?.template).toBe('confirm-account')
    const { docs } = await guichet().payload.find({ collection: 'outbox', pagination: false })
    expect(docs.filter(({ key }) => key.includes(token))).toEqual([])
  })
})
