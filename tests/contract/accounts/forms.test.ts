import { expect, it } from 'vitest'

import { readTyped, TYPED_COOKIE } from '#accounts/typed-values.ts'
import { contract } from '#tests/setup/databases.ts'
import {
  mailsTo,
  newEmail,
  newPerson,
  newStructure,
  PASSWORD,
  post,
  structureForm,
  type Answer,
} from '#tests/builders/accounts.ts'

const SITE = 'http://localhost:3999'
const form = (fields: Record<string, string>) => new URLSearchParams(fields)

const typedIn = ({ cookies }: Answer, page: string) => {
  const cookie = cookies.find((line) => line.startsWith(`${TYPED_COOKIE}=`)) ?? ''
  return readTyped(cookie.slice(TYPED_COOKIE.length + 1, cookie.indexOf(';')), page)
}

contract('plain forms, without JavaScript', (guichet) => {
  it('signs in and goes on to the page that was asked for', async () => {
    const { email } = await newPerson(guichet())
    const answer = await post(
      guichet(),
      '/api/account/sign-in',
      form({ email, password: PASSWORD, suite: '/dossiers/CSI-2025-84-00042?page=2' }),
    )
    expect([answer.status, answer.location]).toEqual([
      303,
      `${SITE}/dossiers/CSI-2025-84-00042?page=2`,
    ])
    expect(answer.cookie).toMatch(/^payload-token=.+/)
  })

  it.each(['https://ailleurs.test/', '//ailleurs.test/', '/\\ailleurs.test'])(
    'never goes on to %s',
    async (suite) => {
      const { email } = await newPerson(guichet())
      const answer = await post(
        guichet(),
        '/api/account/sign-in',
        form({ email, password: PASSWORD, suite }),
      )
      expect(answer.location).toBe(`${SITE}/espace/structure`)
    },
  )

  it('goes back to the form with what was typed, never the password', async () => {
    const email = newEmail()
    const answer = await post(
      guichet(),
      '/api/account/sign-in',
      form({ email, password: 'pas le bon', suite: '/espace' }),
    )
    expect(answer.status).toBe(303)
    expect(answer.location).toBe(`${SITE}/connexion?suite=%2Fespace&refus=refus.identifiants`)
    expect(typedIn(answer, '/connexion').values).toEqual({ email })
    expect(answer.cookie).toBeUndefined()
  })

  it('says beside each field what is wrong with it', async () => {
    const answer = await post(
      guichet(),
      '/api/account/register',
      form({ name: '', email: 'pas une adresse', password: 'court' }),
    )
    expect(answer.location).toBe(`${SITE}/inscription?refus=refus.corps`)
    const { values, errors } = typedIn(answer, '/inscription')
    expect(values).toEqual({ name: '', email: 'pas une adresse' })
    expect(errors.map(({ field }) => field)).toEqual(['name', 'email', 'password'])
    for (const { message } of errors) expect(message).not.toMatch(/invalid|expected|required/i)
    // What is missing is said once, in the order of the form.
    const empty = form({ name: '', email: '', password: '' })
    const missing = typedIn(await post(guichet(), '/api/account/register', empty), '/inscription')
    expect(missing.errors.map(({ field }) => field)).toEqual(['name', 'email', 'password'])
  })

  it('registers, confirms and asks for a password by forms', async () => {
    const email = newEmail()
    const registered = await post(
      guichet(),
      '/api/account/register',
      form({ name: 'Claire', email, password: PASSWORD, suite: '/appels-a-projets/demo' }),
    )
    expect(registered.location).toBe(`${SITE}/inscription?fait=inscription_envoyee`)
    const link = new URL((await mailsTo(guichet(), email))[0]?.data['link'] ?? '')
    expect([link.pathname, link.searchParams.get('suite')]).toEqual([
      '/inscription/confirmer',
      '/appels-a-projets/demo',
    ])
    const token = link.searchParams.get('jeton') ?? ''
    const wrong = await post(guichet(), '/api/account/confirm', form({ token, password: 'non' }))
    const back = new URL(wrong.location ?? '')
    expect([back.pathname, back.searchParams.get('jeton')]).toEqual([
      '/inscription/confirmer',
      token,
    ])
    const confirmed = await post(
      guichet(),
      '/api/account/confirm',
      form({ token, password: PASSWORD, suite: '/appels-a-projets/demo' }),
    )
    expect(confirmed.location).toBe(`${SITE}/appels-a-projets/demo?fait=compte_confirme`)
    const forgotten = await post(guichet(), '/api/account/password/forgot', form({ email }))
    expect(forgotten.location).toBe(`${SITE}/mot-de-passe?fait=mot_de_passe_envoye`)
  })

  it('founds a structure and keeps what was typed when it is refused', async () => {
    const person = await newPerson(guichet())
    const refused = await post(
      guichet(),
      '/api/structure',
      form(structureForm({ siret: '73282932000075', name: 'L’essai' }) as Record<string, string>),
      { as: person },
    )
    expect(refused.location).toBe(`${SITE}/espace/structure/nouvelle?refus=refus.corps`)
    expect(typedIn(refused, '/espace/structure/nouvelle').values).toMatchObject({
      siret: '73282932000075',
      name: 'L’essai',
      communeName: 'Grenoble',
    })
    const structure = await newStructure(guichet(), person)
    const invited = await post(
      guichet(),
      `/api/structure/${structure}/invitations`,
      form({ email: newEmail(), right: 'reader' }),
      { as: person },
    )
    expect(invited.location).toBe(
      `${SITE}/espace/structure?structure=${structure}&fait=invitation_envoyee`,
    )
  })

  it('sends a visitor whose session is over back to the page, which asks to sign in', async () => {
    const answer = await post(guichet(), '/api/account/profile', form({ name: 'X' }))
    expect(answer.location).toBe(`${SITE}/compte?refus=refus.connexion`)
  })
})
