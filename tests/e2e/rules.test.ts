import { beforeAll, expect, it } from 'vitest'

import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'

import { control, press, reads, tickAnswer, type } from './support/acts.ts'
import { answer, openDossier, openForm, saved } from './support/dossier.ts'
import { onEachSite, onOneSite, type Scene } from './support/on-each-site.ts'
import { addFunder, addRow, fillLine } from './support/rows.ts'
import type { Visitor } from './support/visitor.ts'

const POSTS = 'postes'
const PROJECT = 'budget_projet'

/** A dossier whose first post is on the screen. */
const openPost = async (scene: Scene, email: string) => {
  const visitor = await scene.visitor()
  await visitor.signIn(email)
  const reference = await openDossier(visitor)
  await openForm(visitor, reference, 'postes_demandes')
  const { page } = visitor
  const path = await addRow(page, POSTS, () => control(page, POSTS).click())
  await type(page, `${path}/intitule`, 'Poste 1')
  await type(page, `${path}/etp`, '1')
  await type(page, `${path}/duree`, '12')
  await type(page, `${path}/autres_etat`, '0')
  await tickAnswer(page, `${path}/fonction`, 'facilitateur')
  await tickAnswer(page, `${path}/origine`, 'creation')
  return { visitor, reference, path }
}

type Post = Awaited<ReturnType<typeof openPost>>

/** Types what a post costs and asks, and waits for what the rules say of it. */
const ask = async ({ visitor, path }: Post, cost: string, asked: string): Promise<void> => {
  await type(visitor.page, `${path}/cout`, cost)
  await type(visitor.page, `${path}/montant_demande`, asked)
  await saved(visitor)
}

const moneyOf = ({ visitor }: Post) =>
  visitor.page.getByRole('region', { name: 'Règles de financement : Poste 1' })

/** The rules that are respected fold under their number. */
const unfoldRespected = async (post: Post): Promise<void> => {
  const folded = moneyOf(post).locator('details.ga-respected:not([open])')
  if ((await folded.count()) > 0) await folded.locator('summary').first().click()
}

onEachSite('the rules of the call, beside a post', (scene) => {
  let post: Post
  beforeAll(async () => {
    post = await openPost(scene(), 'association@demo.test')
  })

  it('X01: accepts 29 473 € for a cost of 42 104,29 €, and shows how the maximum comes', async () => {
    await ask(post, '42 104,29', '29 473')
    const money = moneyOf(post)
    await money.getByRole('row', { name: 'Montant maximal 29 473,00 €' }).waitFor()
    await unfoldRespected(post)
    await reads(
      money,
      'Le montant demandé (29 473,00 €) ne dépasse pas 70 % du coût du poste (42 104,29 €)',
    )
    expect(await money.getByText('À corriger avant le dépôt').count()).toBe(0)
    await post.visitor.look()
  })

  it('X04: accepts the cap on a dear post, and says the share that it makes', async () => {
    await ask(post, '52000', '29473')
    await reads(moneyOf(post), 'la part de l’appel à projets est de 56,68 %')
  })

  it('X11: refuses more than 70 %, and brings the request down in one act', async () => {
    const { page } = post.visitor
    await ask(post, '36 000,00 €', '27000')
    const money = moneyOf(post)
    await reads(
      money,
      'Le montant demandé (27 000,00 €) dépasse 70 % du coût du poste (36 000,00 €), soit 25 200,00 €. Ramenez la demande à 25 200,00 € au plus.',
    )
    await reads(money, 'AAP 2025, B.2-3')
    await post.visitor.look()
    await press(money, 'Ramener la demande à 25 200,00 €')
    await saved(post.visitor)
    await money.getByText('À corriger avant le dépôt').waitFor({ state: 'detached' })
    const box = control(page, `${post.path}/montant_demande`)
    expect(await box.inputValue()).toMatch(/^25\s?200(,00)?/)
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('X22: asks for the reason of a derogation, then leaves it to the DREETS', async () => {
    const { page } = post.visitor
    await ask(post, '50000', '33000')
    const money = moneyOf(post)
    await reads(money, 'vous pouvez demander une dérogation en indiquant son motif')
    await type(page, `${post.path}/derogation_motif`, 'Un chantier exceptionnel sur deux ans.')
    await saved(post.visitor)
    await reads(
      money,
      'la dérogation que vous demandez est à décider par la DREETS. Sans elle, le montant serait ramené à 29 473,00 €.',
    )
    await post.visitor.look()
  })

  it('X23: never lets a derogation pass 70 %', async () => {
    await ask(post, '44000', '33000')
    await reads(moneyOf(post), 'jamais sur la part de 70 %')
    await reads(moneyOf(post), 'Ramener la demande à 30 800,00 €')
  })
})

onOneSite('the rules of the call, for a collectivité', (scene) => {
  it('X13: counts all the money of the State together', async () => {
    const post = await openPost(scene(), 'metropole@demo.test')
    const { visitor, path } = post
    await type(visitor.page, `${path}/autres_etat`, '6 000')
    await ask(post, '40 000', '28 000')
    const money = moneyOf(post)
    await reads(
      money,
      'L’ensemble des financements de l’État sur ce poste (34 000,00 €) dépasse 80 % de son coût, soit 32 000,00 €',
    )
    await press(money, 'Ramener la demande à 26 000,00 €')
    await saved(visitor)
    await money.getByText('À corriger avant le dépôt').waitFor({ state: 'detached' })
    await visitor.look()
  })
})

onOneSite('the rules of the call, beside the budget', (scene) => {
  let visitor: Visitor
  let reference: string
  beforeAll(async () => {
    visitor = await scene().visitor()
    await visitor.signIn('association@demo.test')
    reference = await openDossier(visitor)
    const { postes } = buildDossierAnswers()
    await answer(visitor, reference, postes ? { postes } : {})
    await openForm(visitor, reference, 'finances_projet')
  })

  const margin = () => visitor.page.getByRole('complementary', { name: 'La demande en chiffres' })

  it('X20: says what is missing to balance it, in the margin and at the foot', async () => {
    const { page, look } = visitor
    await fillLine(page, PROJECT, 'charges-641', '42 000')
    await fillLine(page, PROJECT, 'products-70', '40500')
    await saved(visitor)
    await reads(margin(), 'Il manque 1 500,00 € de produits pour équilibrer le budget du projet')
    await reads(page.locator('.ga-balance'), '1 500,00 €')
    await look()
  })

  it('X18: refuses more funding than the project costs, and says what to cut', async () => {
    const { page, look } = visitor
    await fillLine(page, PROJECT, 'products-70', '')
    await addFunder(page, PROJECT, {
      name: 'Présent appel à projets',
      type: 'present_appel',
      status: 'asked',
      amount: '29 400',
    })
    const european = await addFunder(page, PROJECT, {
      name: 'Conseil départemental, organisme intermédiaire',
      type: 'fse',
      status: 'asked',
      amount: '21 000',
    })
    await saved(visitor)
    await reads(margin(), '8 400,00 €')
    await reads(margin(), '12 600,00 €')
    await look()
    await type(page, `${european}/amount`, '12 600')
    await saved(visitor)
    await reads(page.locator('.ga-balance'), 'Le budget est équilibré.')
    // The budget and the posts must say one amount: 29 400 here, 29 473 there.
    await reads(margin(), 'Les deux montants doivent être identiques.')
  })
})
