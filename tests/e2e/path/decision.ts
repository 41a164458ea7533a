/** The part of the path where the decision is written, notified, and the amount accepted. */
import { expect } from 'vitest'

import { press, reads } from '../support/acts.ts'
import { alive } from '../support/dossier.ts'
import { send } from '../support/desk/checking.ts'
import { AGENT, signInAs, type Path } from '../support/desk/path.ts'
import type { TimedScene } from '../support/on-timed-sites.ts'
import type { makeStep } from '../support/steps.ts'
import { writeWithoutScript } from './at-once.ts'
import { GRANTED } from './committee.ts'

const REASONS = 'Crédits limités.'
const QUALITY = 'Responsable régional, par délégation du préfet de région'

/** From a dossier that a committee selected to the amount that its structure accepts. */
export const notify = (
  step: ReturnType<typeof makeStep>,
  pathOf: () => Path,
  scene: () => TimedScene,
): void => {
  step(
    'L15 its letter is written and read again, and nothing is told before it is notified',
    async () => {
      const { agent, structure, founder, reference } = pathOf()
      const { page, visit, look } = agent
      await signInAs(structure, founder.email, founder.password)
      await structure.visit(`/dossiers/${reference}`)
      expect(await structure.page.locator('main').innerText()).not.toContain(GRANTED)
      await visit(`/instruction/${reference}/decision`)
      await page.getByLabel('Motifs').fill(REASONS)
      await page.getByLabel('Qualité du signataire').fill(QUALITY)
      await send(page, 'Enregistrer et relire la lettre')
      await reads(page, 'La lettre est enregistrée')
      await reads(page, REASONS)
      await look()
    },
  )

  step('without a script the words of a letter that is refused come back', async () => {
    await writeWithoutScript(
      await scene().visitor({ javaScriptEnabled: false }),
      pathOf().reference,
    )
  })

  step('L14 the region notifies it: the letter comes by mail', async () => {
    const path = pathOf()
    const { page, visit, look } = path.manager
    await visit('/instruction/notifications')
    await page.getByRole('checkbox', { name: path.reference }).check({ force: true })
    await send(page, 'Relire et notifier les décisions cochées')
    await look()
    await alive(path.manager, 'form[action="/api/decisions/notify"]')
    // Held until its progress has been read.
    await page.route('**/api/decisions/notify', async (route) => {
      await reads(page, 'Notification en cours')
      await reads(page, '0 sur 1')
      await route.continue()
    })
    await press(page, 'Notifier la décision')
    await reads(page, '1 décision notifiée sur 1')
    await reads(page, `${path.reference} : décision notifiée.`)
    // The question is answered: it is asked no more.
    expect(await page.getByText('Notifier cette décision').count()).toBe(0)
    await look()
    await visit(`/instruction/${path.reference}/decision`)
    const mail = await path.mail(path.founder.email, 'Décision sur votre dossier {}')
    expect(mail.words).toContain(GRANTED)
    const letter = await path.carried(mail)
    for (const fact of [path.reference, GRANTED, REASONS, QUALITY, 'recours'])
      expect(letter).toContain(fact)
    await path.structure.visit(mail.link)
    await reads(path.structure.page, `Une subvention de ${GRANTED} vous est accordée`)
  })

  step('its structure accepts the amount, and the desk is told', async () => {
    const path = pathOf()
    const { page, look } = path.structure
    await send(page, 'Accepter le montant')
    await reads(page, 'Vous avez accepté ce montant')
    await look()
    const { link, words } = await path.mail(AGENT, 'Montant accepté : dossier {}')
    expect(words).toContain(GRANTED)
    await path.agent.visit(link)
  })
}
