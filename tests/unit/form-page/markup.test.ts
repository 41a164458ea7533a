import { describe, expect, it } from 'vitest'

import type { Answers } from '#forms/answers.ts'
import { firstSent, formPageProps } from '#tests/builders/form-page.tsx'
import { tag, tagsOf, text } from '#tests/unit/ui/html.ts'
import { fieldId } from '#ui/form/field-id.ts'

const row = 'aaaaaaaa-0000-4000-8000-000000000001'

const answers: Answers = {
  texte: 'Bonjour',
  montant: 123_450,
  numero_siret: { typed: '123' },
  jour: '2031-05-06',
  oui_non: true,
  choix_multiples: ['x', 'z'],
  adresse: {
    lines: ['1 rue Haute'],
    postalCode: '38000',
    commune: '38185',
    communeName: 'Grenoble',
  },
  communes: ['38185'],
  departements: ['38'],
  postes: { [row]: { order: 0, cells: { intitule: 'Facilitatrice', etp: 50 } } },
  detail: { [row]: { order: 0, cells: { texte: 'Une ligne' } } },
  budget_projet: {
    'charges-641': { order: 0, cells: { amount: 100_000 } },
    [row]: { order: 1, cells: { side: 'products', account: '74', name: 'Ville' } },
  },
  sincerite: true,
}

const pages = ['nature', 'lieux', 'moyens', 'association', 'pieces', 'attestations']

const sent = (key: string, changes = {}) => firstSent(formPageProps(key, answers, changes))
const controlsOf = (markup: string) =>
  tagsOf(markup).filter(({ name }) => ['input', 'select', 'textarea'].includes(name))
const part = (markup: string, id: string) =>
  tagsOf(markup).find(({ attributes }) => attributes.id === id)

describe.each(pages)('the page %s, as the server first sends it', (key) => {
  it('gives every control a label, and no id twice', async () => {
    const markup = await sent(key, { verify: true })
    const ids = tagsOf(markup).flatMap(({ attributes }) => attributes.id ?? [])
    expect(ids).toEqual([...new Set(ids)])
    const labelled = new Set(
      tagsOf(markup).flatMap(({ name, attributes }) =>
        name === 'label' ? (attributes.for ?? []) : [],
      ),
    )
    for (const { attributes } of controlsOf(markup)) expect(labelled).toContain(attributes.id)
  })

  it('describes controls by what is there', async () => {
    const markup = await sent(key, { verify: true })
    const ids = new Set(tagsOf(markup).map(({ attributes }) => attributes.id))
    const described = tagsOf(markup).flatMap(({ attributes }) =>
      (attributes['aria-describedby'] ?? '').split(' ').filter(Boolean),
    )
    expect(described.filter((id) => !ids.has(id))).toEqual([])
  })

  it('asks nothing of the browser that the policy forbids, nor of a form that leaves', async () => {
    const markup = await sent(key)
    expect(markup).not.toMatch(/\sstyle="|\son[a-z]+="|<form/)
  })

  it('cannot be changed where it is only read', async () => {
    const markup = await sent(key, { readOnly: true })
    for (const { attributes } of controlsOf(markup)) {
      const group = part(markup, `${fieldId(attributes.name ?? '')}-groupe`)
      const holders = [attributes, group?.attributes ?? {}]
      expect(holders.some((own) => 'readonly' in own || 'disabled' in own)).toBe(true)
    }
    expect(markup).not.toMatch(/Ajouter|Retirer|Enregistré/)
  })
})

describe('without a script', () => {
  it('the page reads whole, and says that filling it in needs one', async () => {
    const markup = await sent('moyens')
    expect(markup).toMatch(/<noscript>.*JavaScript.*<\/noscript>/s)
    expect(markup).toContain('value="Facilitatrice"')
    expect(markup).toContain('Rémunération')
    // Nothing is put in its place afterwards by a script.
    expect(markup).not.toMatch(/<template|\$RC/)
  })
})

describe('boxes', () => {
  it('show amounts and dates as the French write them', async () => {
    const markup = await sent('nature')
    expect(part(markup, 'montant')?.attributes['value']).toBe('1\u202f234,50')
    expect(part(markup, 'montant')?.attributes['inputmode']).toBe('decimal')
    expect(part(markup, 'jour')?.attributes['value']).toBe('06/05/2031')
  })

  it('say their unit to those who do not see it', async () => {
    const markup = await sent('nature')
    expect(part(markup, 'montant')?.attributes['aria-describedby']).toContain('montant-unite')
    expect(markup).toMatch(/id="montant-unite">en euros</)
  })

  it('say at once why what stands in them is not understood', async () => {
    const markup = await sent('nature')
    expect(part(markup, 'numero_siret')?.attributes['aria-invalid']).toBe('true')
    expect(part(markup, 'numero_siret')?.attributes['aria-describedby']).toContain(
      'numero_siret-message',
    )
  })

  it('are all listed, with a way to each, for one who comes to put the page right', async () => {
    const markup = await sent('nature', { verify: true })
    expect(tag(markup, 'a', { href: '#nature' })).toBeDefined()
    expect(tag(markup, 'a', { href: '#numero_siret' })).toBeDefined()
    expect(text(markup)).toContain('Nature\u00a0: Cette réponse est obligatoire.')
  })
})

describe('choices', () => {
  it('stand under their question, those made being ticked', async () => {
    const markup = await sent('nature')
    const ticked = controlsOf(markup).filter(({ attributes }) => 'checked' in attributes)
    expect(ticked.map(({ attributes }) => `${attributes.name}=${attributes.value}`)).toEqual([
      'oui_non=oui',
      'choix_multiples=x',
      'choix_multiples=z',
    ])
    expect(part(markup, 'oui_non-groupe')?.name).toBe('fieldset')
    expect(markup).toMatch(/<legend[^>]*>Oui ou non/)
  })

  it('that may be left out can be taken back', async () => {
    expect(text(await sent('nature'))).toContain('Effacer ma réponse')
    expect(text(await firstSent(formPageProps('nature')))).not.toContain('Effacer ma réponse')
  })
})

describe('places', () => {
  it('are shown by their names, with the départements to tick and their numbers', async () => {
    const markup = await sent('lieux')
    expect(text(markup)).toContain('Grenoble (38)')
    expect(text(markup)).toContain('Corse-du-Sud (2A)')
    const department = { name: 'departements', value: '38' }
    expect(tag(markup, 'input', department).attributes).toHaveProperty('checked')
  })

  it('part an address into boxes of one answer', async () => {
    const markup = await sent('lieux')
    expect(part(markup, 'adresse--postalCode')?.attributes['name']).toBe('adresse#postalCode')
    expect(part(markup, 'adresse--commune')?.name).toBe('select')
    expect(markup).toContain('<option value="38185" selected="">Grenoble</option>')
  })
})

describe('rows', () => {
  it('are called by their rank and title, and each column asks its question', async () => {
    const markup = await sent('moyens')
    expect(text(markup)).toContain('poste 1\u00a0: Facilitatrice')
    const etp = part(markup, fieldId(`postes/${row}/etp`))
    expect(etp?.attributes['value']).toBe('0,5')
    expect(etp?.attributes['name']).toBe(`postes/${row}/etp`)
  })

  it('leave out the columns that are not asked', async () => {
    expect(part(await sent('moyens'), fieldId(`postes/${row}/motif`))).toBeUndefined()
  })
})

describe('a budget', () => {
  it('opens the accounts that hold something and shows their totals', async () => {
    const markup = await sent('moyens')
    const accounts = [
      ...markup.matchAll(/<details class="ga-budget__account"([^>]*)>.*?<\/summary>/gs),
    ]
    const open = accounts.map(([whole, attributes]) => [
      text(whole).replace(/\s/g, ' '),
      attributes?.includes('open'),
    ])
    expect(open.slice(0, 2)).toEqual([
      ['64Charges de personnel1 000,00 €', true],
      ['74Subventions0,00 €', true],
    ])
    expect(open.slice(2).every(([, isOpen]) => isOpen === false)).toBe(true)
  })

  it('is two columns of boxes, with what is missing to balance it in the bar', async () => {
    const markup = await sent('moyens')
    const columns = controlsOf(markup).flatMap(({ attributes }) => attributes['data-column'] ?? [])
    expect(new Set(columns)).toEqual(new Set(['charges', 'products']))
    expect(text(markup)).toContain('Il manque 1\u202f000,00\u202f€ de produits')
  })

  it('asks of a product who finances it, and in what state the request is', async () => {
    const markup = await sent('moyens')
    for (const column of ['name', 'type', 'status', 'amount'])
      expect(part(markup, fieldId(`budget_projet/${row}/${column}`)), column).toBeDefined()
    for (const column of ['side', 'account'])
      expect(part(markup, fieldId(`budget_projet/${row}/${column}`)), column).toBeUndefined()
  })
})

describe('documents', () => {
  it('have each a button that is also a drop zone, and those joined their line', async () => {
    const joined = {
      id: 'd1',
      title: 'rib.pdf',
      size: 312_000,
      mimeType: 'application/pdf',
      url: '/d1',
    }
    const markup = await sent('pieces', { documents: { rib: [joined] } })
    expect(tag(markup, 'input', { id: 'piece_rib' }).attributes['type']).toBe('file')
    expect(tag(markup, 'a', { href: '/d1' })).toBeDefined()
    expect(text(markup)).toContain('312\u202fKo')
    expect(tag(markup, 'input', { id: 'piece_rib' }).attributes).toHaveProperty('multiple')
  })
})

describe('a statement', () => {
  it('is the text that is accepted beside its box', async () => {
    const markup = await sent('attestations')
    expect(tag(markup, 'input', { id: 'sincerite' }).attributes).toHaveProperty('checked')
    expect(markup).toMatch(/<label[^>]*for="sincerite"[^>]*>Je certifie\./)
  })
})

describe('what is no longer asked', () => {
  it('is kept aside, and the page says so', async () => {
    const props = formPageProps('nature', { extension: false, motif_extension: 'Parce que.' })
    const page = text(await firstSent(props))
    expect(page).toContain('seront pas déposées\u00a0: «\u00a0Raison de l’extension\u00a0»')
    expect(page).not.toContain('Parce que.')
  })
})
