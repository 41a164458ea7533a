/** The part of the path where a committee is prepared, scores, sits, decides and closes. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

import { aap2025 } from '#seed/aap-2025/index.ts'

import { reads, tickBox } from '../support/acts.ts'
import { downloadPdf } from '../support/demo-mails.ts'
import { send } from '../support/desk/checking.ts'
import { ISERE, signInAs, type Path } from '../support/desk/path.ts'
import type { makeStep } from '../support/steps.ts'
import type { Visitor } from '../support/visitor.ts'

export const NAME = 'Comité régional de juin'
const COUNTY = 'Cohésion sociale'
const MEMBERS = [
  { name: 'Présidence', quality: 'Présidence du comité' },
  { name: 'Économie', quality: 'Service économique de l’État' },
  { name: COUNTY, quality: 'DDETS de l’Isère', email: ISERE },
]
const VOTES = [
  ['Pour', '2'],
  ['Contre', '0'],
  ['Abstentions', '1'],
] as const
const REASON = 'Le poste est pourvu à partir de la rentrée.'

/** Granted, of the 29 473 € that are asked. */
export const GRANTED = '25 000,00 €'

type Step = ReturnType<typeof makeStep>

/** The form that a button sends, unfolded when it was not. */
export const formOf = async (page: Page, submit: string, title = submit): Promise<Locator> => {
  const folded = page.locator('details:not([open]) > summary').filter({ hasText: title })
  if ((await folded.count()) > 0) await folded.first().click()
  return page.locator('form').filter({ has: page.getByRole('button', { name: submit }) })
}

/** Does an act of the session, and reads that it is done. */
const act = async (page: Page, name: string, done: string): Promise<void> => {
  await formOf(page, name)
  await send(page, name)
  await reads(page, done)
}

const plan = async ({ page, visit, look }: Visitor): Promise<void> => {
  await visit('/comites')
  const form = await formOf(page, 'Préparer un comité')
  await form.getByLabel('Appel à projets').selectOption(aap2025.slug)
  await form.getByLabel('Nom du comité').fill(NAME)
  await form.getByLabel('Date de la séance').fill('2025-06-21')
  await form.getByLabel('Quorum').fill('2')
  await look()
  await send(page, 'Préparer un comité')
  await page.waitForURL(/\/comites\/[^/]+$/)
}

const join = async (page: Page, { name, quality, email }: (typeof MEMBERS)[number]) => {
  const form = await formOf(page, 'Ajouter un membre')
  await form.getByLabel('Nom', { exact: true }).fill(name)
  await form.getByLabel('Qualité').fill(quality)
  if (email) await form.getByLabel('Courriel').fill(email)
  await send(page, 'Ajouter un membre')
  await reads(page, 'Membre ajouté')
}

/** Opens the one dossier of the agenda. */
const openItem = async ({ page, look }: Visitor, reference: string): Promise<void> => {
  await page.getByRole('link', { name: reference, exact: true }).first().click()
  await page.waitForURL(/\/comites\/[^/]+\/[^/?]+/)
  await look()
}

/** Gives the same score to every criterion that is not computed. */
const score = async ({ page, look }: Visitor, rank: number): Promise<void> => {
  for (const list of await page.locator('select[name^="score."]').all())
    await list.selectOption({ index: rank })
  await send(page, 'Rendre ma grille')
  await reads(page, 'Grille rendue')
  await look()
}

/** From a dossier whose review is over to its place before a committee, scored by two readers. */
export const prepareAndScore = (step: Step, pathOf: () => Path): void => {
  step('a committee is prepared, with its members and its agenda', async () => {
    const { agent, reference } = pathOf()
    const { page, look } = agent
    await plan(agent)
    for (const member of MEMBERS) await join(page, member)
    const list = await formOf(page, 'Inscrire les dossiers cochés', 'Inscrire des dossiers')
    await tickBox(list, reference)
    await send(page, 'Inscrire les dossiers cochés')
    await reads(page, 'Dossiers inscrits à l’ordre du jour')
    await look()
  })

  step('R029 is scored by two readers, each without the scores of the other', async () => {
    const { agent, consulted, reference } = pathOf()
    await openItem(agent, reference)
    await score(agent, 1)
    await signInAs(consulted, ISERE)
    await consulted.visit('/comites')
    await consulted.page.getByRole('link', { name: NAME }).click()
    await openItem(consulted, reference)
    await reads(consulted.page, 'Les notes des autres lecteurs paraîtront')
    expect(
      await consulted.page.getByRole('table', { name: 'Notes de chaque lecteur' }).count(),
    ).toBe(0)
    await score(consulted, 2)
    const table = consulted.page.getByRole('table', { name: 'Notes de chaque lecteur' })
    expect(await table.innerText()).toContain('De ')
  })
}

const attend = async (page: Page): Promise<void> => {
  for (const { name } of MEMBERS)
    await page.getByLabel(`Présence : ${name}`).selectOption('present')
  await send(page, 'Enregistrer les présences')
  await reads(page, 'Présences enregistrées')
}

const grantPartly = async (page: Page): Promise<void> => {
  await page.getByLabel('Montant proposé pour').fill('25000,00')
  await send(page, 'Enregistrer la proposition')
  await reads(page, 'Montant proposé.')
  const form = await formOf(page, 'Accorder en partie')
  await form.getByLabel('Motif').fill(REASON)
  for (const [vote, count] of VOTES) await form.getByLabel(vote, { exact: true }).fill(count)
  await send(page, 'Accorder en partie')
  await reads(page, 'Accord partiel décidé')
}

/** The session that the manager has before its eyes is convened and opened. */
export const sit = (step: Step, pathOf: () => Path): void => {
  step('the committee is convened and sits with its quorum', async () => {
    const { manager, reference, mail } = pathOf()
    const { page, look } = manager
    await act(page, 'Convoquer', 'Comité convoqué')
    await attend(page)
    await look()
    await act(page, 'Ouvrir la séance', 'Séance ouverte')
    await look()
    const { words } = await mail(ISERE, `Convocation : ${NAME}`)
    for (const said of [reference, 'DDETS de l’Isère']) expect(words).toContain(said)
    await openItem(manager, reference)
  })
}

/** From the dossier that is examined to the minutes of the session, signed. */
export const decide = (step: Step, pathOf: () => Path): void => {
  step('the committee decides', async () => {
    const { page, look } = pathOf().manager
    await grantPartly(page)
    await look()
  })

  step('the session closes: its decisions hold, its minutes are issued and signed', async () => {
    const { manager, reference } = pathOf()
    const { page, look } = manager
    await page.getByRole('link', { name: NAME }).click()
    await page.waitForURL(/\/comites\/[^/]+$/)
    await act(page, 'Clore la séance', 'Séance close')
    await look()
    const link = page.getByRole('link', { name: 'Lire le procès-verbal' })
    await expect
      .poll(
        async () => {
          await page.reload()
          return link.count()
        },
        { timeout: 120_000 },
      )
      .toBe(1)
    const minutes = await downloadPdf(manager, (await link.getAttribute('href')) ?? '')
    for (const fact of [
      NAME,
      reference,
      GRANTED,
      REASON,
      COUNTY,
      'Accord partiel',
      '2 pour, 0 contre',
    ])
      expect(minutes).toContain(fact)
    await act(page, 'Signer le procès-verbal', 'Procès-verbal signé')
    await look()
  })
}
