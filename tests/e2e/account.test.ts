import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'

import { newEmail, newSiret, PASSWORD } from '#tests/builders/accounts.ts'

import { reads } from './support/acts.ts'
import { linkIn, waitForMail } from './support/mailbox.ts'
import { onOneSite, type Scene } from './support/on-each-site.ts'
import { makeStep } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const submit = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).click()

// On both databases one registers at the beginning of the whole path.
onOneSite('a structure comes to the guichet', (scene) => {
  const step = makeStep()
  let founder: Visitor
  const email = newEmail()
  const colleague = newEmail()
  const siret = newSiret()
  beforeAll(async () => {
    founder = await scene().visitor()
  })

  step(
    'says beside each field what is wrong with a registration, and keeps what was typed',
    async () => {
      const { page, go, look } = founder
      await go('/inscription')
      await page.getByLabel('Prénom et nom').fill('Une personne de l’essai')
      await page.getByLabel('Adresse électronique').fill(email)
      await page.getByLabel('Mot de passe').fill('court')
      await submit(page, 'Créer mon compte')
      await page.getByText('Ce mot de passe est trop court.').first().waitFor()
      expect(await page.getByLabel('Adresse électronique').inputValue()).toBe(email)
      expect(await page.getByLabel('Mot de passe').inputValue()).toBe('')
      await look()
    },
  )

  step('registers, receives a mail, and confirms the address with the password', async () => {
    const { page, look, go } = founder
    await page.getByLabel('Mot de passe').fill(PASSWORD)
    await submit(page, 'Créer mon compte')
    await page.getByRole('heading', { name: 'Consultez votre messagerie' }).waitFor()
    await look()
    const mail = await waitForMail(scene().dataDirectory, email, 'Confirmez votre adresse')
    await go(linkIn(mail))
    await look()
    await page.getByLabel('Mot de passe choisi à l’inscription').fill(PASSWORD)
    await submit(page, 'Confirmer mon adresse')
    await page.getByRole('heading', { name: 'Votre compte est ouvert' }).waitFor()
    await look()
    await go('/espace')
    await page.getByText('Votre compte n’est rattaché à aucune structure').waitFor()
    await look()
  })

  step('refuses a SIRET whose key is wrong with its sentence, and keeps the rest', async () => {
    const { page, look, go } = founder
    await go('/espace/structure')
    await page.getByLabel('SIRET').fill('12345678901234')
    await page.getByLabel('Dénomination').fill('Association de l’essai')
    await page.getByLabel('Catégorie juridique').selectOption('9220')
    await page.getByLabel('Numéro RNA').fill('W381000000')
    await page.getByLabel('Numéro et voie').fill('1 rue de l’Essai')
    await page.getByLabel('Code postal').fill('38000')
    await page.getByLabel('Commune').fill('Grenoble')
    await submit(page, 'Enregistrer la structure')
    await page.getByRole('heading', { name: 'Une erreur est à corriger' }).waitFor()
    await page.getByText('clé').first().waitFor()
    expect(await page.getByLabel('SIRET').inputValue()).toBe('12345678901234')
    expect(await page.getByLabel('Dénomination').inputValue()).toBe('Association de l’essai')
    expect(await page.getByLabel('Catégorie juridique').inputValue()).toBe('9220')
    await look()
  })

  step('registers the structure once its SIRET is right', async () => {
    const { page, look } = founder
    await page.getByLabel('SIRET').fill(siret)
    await submit(page, 'Enregistrer la structure')
    await page.getByRole('heading', { name: 'La structure est enregistrée' }).waitFor()
    await page.getByText('Représentation légale').first().waitFor()
    await look()
  })

  step('refuses a second structure with the same SIRET', async () => {
    const { page, look, go } = founder
    await go('/espace/structure/nouvelle')
    await page.getByLabel('SIRET').fill(siret)
    await page.getByLabel('Dénomination').fill('La même')
    await page.getByLabel('Catégorie juridique').selectOption('9220')
    await page.getByLabel('Numéro et voie').fill('1 rue de l’Essai')
    await page.getByLabel('Code postal').fill('38000')
    await page.getByLabel('Commune').fill('Grenoble')
    await submit(page, 'Enregistrer la structure')
    await page
      .getByText('Une structure est déjà enregistrée avec ce numéro SIRET.')
      .first()
      .waitFor()
    await look()
  })

  step('invites a colleague, who joins from the mail', async () => {
    const { page, look, go } = founder
    await go('/espace/structure')
    await page.getByLabel('Adresse électronique').fill(colleague)
    await submit(page, 'Envoyer l’invitation')
    await page.getByRole('heading', { name: 'L’invitation est partie' }).waitFor()
    await look()
    const invited = await scene().visitor()
    const mail = await waitForMail(scene().dataDirectory, colleague, 'Invitation à rejoindre')
    await invited.visit(linkIn(mail))
    await invited.page.getByText('Association de l’essai').first().waitFor()
    await invited.page.getByLabel('Prénom et nom').fill('Une autre personne')
    await invited.page.getByLabel('Mot de passe').fill(PASSWORD)
    await submit(invited.page, 'Ouvrir mon compte et rejoindre la structure')
    await invited.page.getByText('Vous avez rejoint la structure').waitFor()
    await invited.look()
    await go('/espace/structure')
    await page.getByRole('cell', { name: colleague }).waitFor()
    await page.getByRole('link', { name: 'Modifier le droit de Une autre personne' }).click()
    await page.getByRole('button', { name: 'Changer le droit' }).waitFor()
    await look()
  })
})

onOneSite('sessions', (scene) => {
  it('opens, says who is there, and closes', async () => {
    const { page, visit, signIn } = await scene().visitor()
    await signIn('association@demo.test')
    for (const path of ['/espace', '/compte', '/espace/structure']) await visit(path)
    await page.getByRole('button', { name: 'Se déconnecter' }).first().click()
    await page.getByRole('heading', { name: 'Vous êtes déconnecté' }).waitFor()
    await page.goto('/espace')
    await page.waitForURL('**/connexion?suite=%2Fespace')
  })

  it('leads an agent of the State to what is theirs', async () => {
    const { page, visit, signIn } = await scene().visitor()
    await signIn('dreets.ara@demo.test')
    await visit('/espace')
    await reads(page, 'Votre compte est celui d’un service de l’État')
    await visit('/compte')
    await reads(page, 'Auvergne-Rhône-Alpes')
  })

  it('refuses a wrong password without saying whether the account exists, and comes back where one was going', async () => {
    const { page, go, look } = await scene().visitor()
    await page.goto('/espace/structure')
    await page.waitForURL('**/connexion**')
    for (const email of ['association@demo.test', 'personne@ailleurs.test']) {
      await page.getByLabel('Adresse électronique').fill(email)
      await page.getByLabel('Mot de passe').fill('un mot de passe faux')
      await submit(page, 'Me connecter')
      await page.getByText('L’adresse électronique ou le mot de passe n’est pas correct.').waitFor()
      expect(await page.getByLabel('Adresse électronique').inputValue()).toBe(email)
    }
    await look()
    await page
      .getByRole('link', {
        name: 'Remplir le formulaire avec le compte Représentation légale, Association Démonstration Isère',
      })
      .click()
    await page.getByText('Le formulaire est rempli').waitFor()
    await submit(page, 'Me connecter')
    await page.waitForURL('**/espace/structure')
    await go('/espace')
  })

  it('closes in every browser at once', async () => {
    const one = await scene().visitor()
    const other = await scene().visitor()
    for (const visitor of [one, other]) await visitor.signIn('nouvelle@demo.test')
    await one.go('/compte')
    await submit(one.page, 'Me déconnecter partout')
    await one.page.getByRole('heading', { name: 'Vous êtes déconnecté partout' }).waitFor()
    await other.page.goto('/espace')
    await other.page.waitForURL('**/connexion?suite=%2Fespace')
  })

  it('signs in and reads one’s space without JavaScript', async () => {
    const { page, signIn, go } = await scene().visitor({ javaScriptEnabled: false })
    await signIn('association@demo.test')
    await go('/espace')
    await page.getByRole('heading', { name: 'Mes dossiers' }).first().waitFor()
  })
})

/** Someone with a confirmed account, opened without the pages, which are tried above. */
const newAccount = async ({ dataDirectory, url }: Scene, { context }: Visitor): Promise<string> => {
  const email = newEmail()
  const password = 'le mot de passe que l’on va oublier'
  const headers = { Origin: url }
  const data = { name: 'Une personne distraite', email, password }
  await context.request.post('/api/account/register', { data, headers })
  const link = linkIn(await waitForMail(dataDirectory, email, 'Confirmez votre adresse'))
  const token = new URL(link, url).searchParams.get('jeton')
  await context.request.post('/api/account/confirm', { data: { token, password }, headers })
  await context.clearCookies()
  return email
}

onOneSite('a forgotten password', (scene) => {
  it('is chosen again by mail, which closes the sessions that were open', async () => {
    const before = await scene().visitor()
    const email = await newAccount(scene(), before)
    await before.signIn(email, 'le mot de passe que l’on va oublier')
    const { page, visit, go, look } = await scene().visitor()
    await visit('/mot-de-passe')
    await page.getByLabel('Adresse électronique').fill(email)
    await submit(page, 'Recevoir le lien')
    await page.getByRole('heading', { name: 'Consultez votre messagerie' }).waitFor()
    const mail = await waitForMail(scene().dataDirectory, email, 'nouveau mot de passe')
    await go(linkIn(mail))
    await look()
    await page.getByLabel('Nouveau mot de passe').fill(PASSWORD)
    await submit(page, 'Changer le mot de passe')
    await page.getByText('Votre mot de passe est changé').waitFor()
    await before.page.goto('/espace')
    await before.page.waitForURL('**/connexion**')
    await before.signIn(email, PASSWORD)
    await go(linkIn(mail), 200)
    await page.getByLabel('Nouveau mot de passe').fill('un tout autre mot de passe')
    await submit(page, 'Changer le mot de passe')
    await page.getByText('Ce lien a déjà servi ou n’est plus valable.').waitFor()
  })
})
