import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'

import { readCommitteeView, readItemView } from '#committees/view.ts'
import { plant } from '#seed/plant.ts'
import { Agenda } from '#site/committees/Agenda.tsx'
import { EnvelopeFigures } from '#site/committees/EnvelopeFigures.tsx'
import { Members } from '#site/committees/Members.tsx'
import { Proposal } from '#site/committees/Proposal.tsx'
import { Scores } from '#site/committees/Scores.tsx'
import { holding, INSTRUCTOR, ISERE, MANAGER } from '#tests/builders/committees.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'

const markup = (...parts: readonly ReactElement[]): string =>
  parts.map((part) => renderToStaticMarkup(part)).join('')

contract('what the pages of a committee show', (guichet) => {
  const { call, create, itemsOf, membersOf, onItem, reviewed } = holding(guichet)
  let id: string
  let seated: string

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    id = await create()
    const member = { name: 'DDETS', quality: 'Avis départemental', voting: true, email: ISERE }
    seated = (await call(INSTRUCTOR, `${id}/members`, member)).id ?? ''
    await call(INSTRUCTOR, `${id}/items`, { references: await reviewed(2) })
  })

  const session = async (email: string) =>
    readCommitteeView(await requestOf(guichet(), email), id, guichet().clock.now())
  const item = async (email: string, rank: number) =>
    readItemView(
      await requestOf(guichet(), email),
      { committee: id, item: (await itemsOf(id))[rank]?.id ?? '' },
      guichet().clock.now(),
    )

  it('is the agenda with its forms for the desk, without them for one who sits', async () => {
    const view = await session(MANAGER)
    const [first] = view.agenda
    const shown = markup(
      createElement(Agenda, { view: view }),
      createElement(Members, { view: view }),
      createElement(EnvelopeFigures, { standings: view.standings }),
    )
    expect(shown).toContain(first?.reference)
    expect(shown).toContain(`/api/committees/${id}/members`)
    expect(view.standings.national?.left).toBe(view.standings.national?.envelope)
    expect(view.acts.find(({ event }) => event === 'convene')).toMatchObject({
      ok: false,
      code: 'refus.membres',
    })
    const read = await session(ISERE)
    expect(read).toMatchObject({ prepares: false, acts: [], waiting: [] })
    const seen = markup(
      createElement(Agenda, { view: read }),
      createElement(Members, { view: read }),
    )
    expect(seen).toContain(first?.reference)
    expect(seen).not.toContain('<form')
  })

  it('R033 scores: computed where they are, hidden until one gave one’s own', async () => {
    const give = async (email: string, score: number, event: string) => {
      const view = await item(email, 0)
      const { criteria } = view.candidature.revision.edition
      const typed = criteria.filter(({ automatic }) => !automatic)
      return call(email, `${id}/items/${view.item.id}/scores`, {
        event,
        ...Object.fromEntries(typed.map(({ key }) => [`score.${key}`, score])),
      })
    }
    expect((await give(INSTRUCTOR, 3, 'give')).status).toBe(200)
    expect((await give(INSTRUCTOR, 0, 'save')).code).toBe('refus.notes_donnees')
    expect((await give(MANAGER, 1, 'save')).status).toBe(200)
    const before = await item(MANAGER, 0)
    expect(before.sheets).toHaveLength(1)
    expect(before.spread).toBeNull()
    const computed = Object.values(before.computed)
    expect(computed).toEqual([3])
    expect(markup(createElement(Scores, { view: before }))).toContain('name="score.diagnostic"')
    expect((await give(MANAGER, 1, 'give')).status).toBe(200)
    const after = await item(MANAGER, 0)
    expect(after.sheets).toHaveLength(2)
    expect(after.spread?.criteria.diagnostic).toEqual({ lowest: 1, highest: 3 })
    const shown = markup(
      createElement(Scores, { view: after }),
      createElement(Proposal, { view: after }),
    )
    expect(shown).toContain('De 1 à 3')
    expect(shown).toContain('name="post.')
  })

  describe('one who stands aside (R032)', () => {
    it('sees the dossier nowhere, nor its amount in what the session grants', async () => {
      const [first, second] = await itemsOf(id)
      if (!first || !second) throw new Error('no items')
      const aside = { member: seated, reason: 'Membre du conseil du candidat.' }
      expect((await onItem(second, 'recuse', aside)).status).toBe(200)
      const view = await session(ISERE)
      expect(view.agenda.map(({ reference }) => reference)).toEqual([first.reference])
      const shown = markup(
        createElement(Agenda, { view: view }),
        createElement(Members, { view: view }),
      )
      expect(shown).not.toContain(second.reference)
      await expect(item(ISERE, 1)).rejects.toMatchObject({ code: 'refus.introuvable' })
      expect((await membersOf(id)).map(({ name }) => name)).toEqual(['DDETS'])
    })
  })
})
