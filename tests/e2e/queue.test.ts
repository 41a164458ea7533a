import { beforeAll, expect } from 'vitest'

import { NAMES, type Name } from '#instruction/queue/query.ts'
import { demoStructures } from '#seed/structures.ts'

import { press, reads, tick } from './support/acts.ts'
import { answersOf, fileAs } from './support/filed.ts'
import { onEachSite } from './support/on-each-site.ts'
import { download, listed, spreadsheetParts } from './support/queue.ts'
import { makeStep } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const INSTRUCTOR = 'dreets.ara@demo.test'
/** What a spreadsheet would work out, were it not kept a text. */
const FORMULA = '=HYPERLINK("https://piege.example";"Cliquez")'
const COLUMNS =
  'Référence;Structure;SIRET;Intitulé du projet;Région;Départements;État;Montant demandé (euros);ETP demandés;Première candidature;Zone blanche;Déposé le (heure de Paris);Affecté à;Échéance (heure de Paris)'

const LISTS = {
  instruction: '/instruction',
  derogations: '/instruction/derogations',
  avis: '/avis',
  pilotage: '/pilotage',
  comptes: '/administration/comptes',
  envois: '/administration/envois',
  invitations: '/administration/invitations',
}
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
/** Each file by its list and format, with its address. */
const FILES = Object.entries(LISTS).flatMap(([list, page]) =>
  Object.keys(TYPES).map((format) => [`${list}.${format}`, `${page}/export.${format}`]),
)

const address = (asked: Partial<Record<Name, string>>): string => {
  const parameters = Object.entries(asked).map(([name, value]) => [NAMES[name as Name], value])
  return `/instruction?${new URLSearchParams(parameters)}`
}

const siretOf = (structure: string): string =>
  demoStructures.find(({ key }) => key === structure)?.siret ?? ''

onEachSite('an instructor works from the list of its region', (scene) => {
  const step = makeStep()
  let agent: Visitor
  /** An association of the Isère for one ETP; a new one of the Rhône, for half of one, in a blank zone. */
  let isere: string
  let rhone: string

  beforeAll(async () => {
    isere = await fileAs(scene(), 'association@demo.test', {
      ...answersOf('association-isere'),
      projet_intitule: FORMULA,
    })
    rhone = await fileAs(
      scene(),
      'nouvelle@demo.test',
      answersOf('nouvelle-rhone', { etp: 50, blankZone: true }),
    )
    agent = await scene().visitor()
    await agent.signIn(INSTRUCTOR)
  })

  /** Which of both dossiers a list has. */
  const found = async (visitor: Visitor, path: string): Promise<string[]> => {
    await visitor.go(path)
    return (await listed(visitor)).filter((reference) => [isere, rhone].includes(reference))
  }

  step('which begins with what waits today, each number a link to its dossiers', async () => {
    const { page, look } = agent
    await agent.visit('/instruction')
    expect(await page.locator('main h2').first().innerText()).toBe('À faire aujourd’hui')
    await page.getByRole('link', { name: /Dossiers à vérifier.*Tout le service/ }).click()
    await page.waitForURL('**/instruction?etat=submitted')
    await reads(page, 'Filtres appliqués')
    expect(await listed(agent)).toEqual(expect.arrayContaining([isere, rhone]))
    await look()
  })

  step('whose filters stand in its address, each with a cross that removes it', async () => {
    const { page, look } = agent
    await agent.go('/instruction')
    await page.locator('summary').filter({ hasText: 'Département' }).click()
    await tick(page, '38 – Isère')
    await press(page, 'Filtrer les dossiers')
    await page.waitForURL('**/instruction?departement=38')
    const here = await listed(agent)
    expect(here).toContain(isere)
    expect(here).not.toContain(rhone)
    await look()
    await page.reload()
    expect(await listed(agent)).toEqual(here)
    await page.getByRole('link', { name: 'Retirer le filtre Isère (38)' }).click()
    await page.waitForURL('**/instruction')
    expect(await listed(agent)).toContain(rhone)
  })

  step(
    'filtered by state, place, amount, ETP, novelty, zone, due date, who is in charge',
    async () => {
      const table: [Partial<Record<Name, string>>, string[]][] = [
        [{ states: 'submitted', departments: '69' }, [rhone]],
        [{ askedMin: '20 000' }, [isere]],
        [{ askedMax: '14736,50' }, [rhone]],
        [{ etpMin: '0,5', etpMax: '0,75' }, [rhone]],
        [{ newStructure: 'oui' }, [rhone]],
        [{ blankZone: 'non' }, [isere]],
        [{ due: 'passee' }, []],
        [{ assigned: 'moi' }, []],
        [{ assigned: 'personne', sort: '-montant' }, [isere, rhone]],
      ]
      for (const [asked, expected] of table)
        expect(await found(agent, address(asked)), address(asked)).toEqual(expected)
    },
  )

  step('searched by reference, SIRET, beginnings of words whatever their accents', async () => {
    const table: [string, string[]][] = [
      [isere, [isere]],
      [rhone.toLowerCase(), [rhone]],
      [siretOf('nouvelle-rhone').replace(/^(\d{3})(\d{3})/, '$1 $2 '), [rhone]],
      ['assoc ISERE', [isere]],
      ['démonstration nouv', [rhone]],
      ['emonstration', []],
    ]
    for (const [search, expected] of table)
      expect(await found(agent, address({ search })), search).toEqual(expected)
  })

  step('sorted by the heads of its columns, one way then the other', async () => {
    const { page } = agent
    const both = async () =>
      (await listed(agent)).filter((reference) => [isere, rhone].includes(reference))
    await agent.go('/instruction')
    await page.getByRole('columnheader', { name: 'Demandé' }).getByRole('link').click()
    await page.waitForURL('**/instruction?tri=montant')
    expect(await both()).toEqual([rhone, isere])
    await page.getByRole('columnheader', { name: 'Demandé' }).getByRole('link').click()
    await page.waitForURL('**/instruction?tri=-montant')
    expect(await both()).toEqual([isere, rhone])
    const head = page.getByRole('columnheader', { name: 'Demandé' })
    expect(await head.getAttribute('aria-sort')).toBe('descending')
  })

  step('whose filters are kept under a name, renamed, removed', async () => {
    const { page, look } = agent
    const kept = page.locator('#filtres-enregistres')
    await agent.go(address({ departments: '38', sort: '-montant' }))
    await page.locator('summary').filter({ hasText: 'Enregistrer ces filtres' }).click()
    await press(page, 'Enregistrer ces filtres')
    await reads(page, 'Donnez un nom à ce filtre')
    await page.getByLabel('Nom du filtre').fill('Isère, les plus gros')
    await press(page, 'Enregistrer ces filtres')
    await reads(page, 'Filtre enregistré')
    const link = kept.getByRole('link', { name: 'Isère, les plus gros' })
    expect(await link.getAttribute('aria-current')).toBe('true')
    await look()
    await kept.getByRole('link', { name: 'Gérer vos filtres' }).click()
    await page.getByLabel('Nouveau nom').fill('Isère')
    await press(page, 'Renommer')
    await reads(page, 'Filtre renommé')
    await look()
    await agent.go('/instruction')
    await kept.getByRole('link', { name: 'Isère', exact: true }).click()
    await page.waitForURL('**/instruction?departement=38&tri=-montant')
    await agent.go('/instruction/filtres')
    await press(page, 'Supprimer le filtre')
    await reads(page, 'Vous n’avez enregistré aucun filtre')
    await look()
  })

  step('given as CSV: its columns, French numbers, no formula', async () => {
    await agent.go(address({ search: isere }))
    const { name, bytes } = await download(agent, 'Exporter la liste (CSV)')
    expect(name).toBe('dossiers-2025-06-10.csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [heads, row, ...rest] = bytes.toString('utf8').slice(1).split('\r\n')
    expect(heads).toBe(COLUMNS)
    expect(rest).toEqual([''])
    const siret = siretOf('association-isere').replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ')
    expect(row).toContain(`${isere};Association Démonstration Isère;${siret};`)
    expect(row).toContain(`;"'=HYPERLINK(""https://piege.example"";""Cliquez"")";`)
    expect(row).toContain(';Auvergne-Rhône-Alpes;38 Isère;À vérifier;29473,00;1,00;non;non;')
  })

  step('and as a spreadsheet: the same, numbers as numbers, no formula', async () => {
    const { name, bytes } = await download(agent, 'Exporter en tableur')
    expect(name).toBe('dossiers-2025-06-10.xlsx')
    const parts = spreadsheetParts(bytes)
    const sheet = Object.entries(parts).find(([part]) => part.includes('worksheets/sheet'))?.[1]
    expect(sheet).toContain('<v>29473</v>')
    expect(sheet).not.toMatch(/<f[ >]/)
    const words = Object.values(parts).join('\n')
    for (const head of COLUMNS.split(';')) expect(words).toContain(`>${head}<`)
    expect(words).toContain('>=HYPERLINK(')
  })

  step(
    'gives each file to those who have its list, and sends others back to its page',
    async () => {
      const given: Record<string, readonly string[]> = {
        [INSTRUCTOR]: ['instruction', 'derogations', 'pilotage'],
        'ddets.38@demo.test': ['avis'],
        'anru@demo.test': ['avis', 'pilotage'],
        'admin@demo.test': ['comptes', 'envois', 'invitations'],
        'association@demo.test': [],
        '': [],
      }
      for (const [email, files] of Object.entries(given)) {
        const visitor = await scene().visitor()
        if (email) await visitor.signIn(email)
        await visitor.go('/')
        const answers = await visitor.page.evaluate(
          (addresses) =>
            Promise.all(
              addresses.map(async ([file, address]) => {
                const answer = await fetch(address ?? '', { redirect: 'manual' })
                await answer.arrayBuffer()
                return [file, answer.headers.get('content-type')?.split(';')[0] ?? answer.type]
              }),
            ),
          FILES,
        )
        for (const [file = '', type] of answers) {
          const [list = '', format = ''] = file.split('.')
          expect(type, `${email} ${file}`).toBe(
            files.includes(list) ? TYPES[format] : 'opaqueredirect',
          )
        }
      }
    },
  )

  step('says why it is empty or what it could not read, and what to do', async () => {
    const { page, look } = agent
    await agent.go(address({ search: 'introuvable' }))
    await reads(page, 'Aucun dossier ne correspond à ces filtres')
    await look()
    const clear = page.getByRole('link', { name: 'Effacer tous les filtres' })
    await clear.last().click()
    await page.waitForURL('**/instruction')
    await agent.go(address({ askedMin: 'beaucoup' }))
    await look()
    await page.getByRole('link', { name: 'Écrivez un montant en euros' }).click()
    const box = page.getByLabel('Montant minimal')
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await box.inputValue()).toBe('beaucoup')
  })

  step('DGEFP goes from the figures of a call to the shares of its regions', async () => {
    const national = await scene().visitor()
    await national.signIn('dgefp@demo.test')
    await national.go('/pilotage')
    await national.page.getByRole('link', { name: 'Parts des régions' }).click()
    await national.page.waitForURL('**/pilotage/enveloppes?appel=*')
    await reads(national.page, 'Reste à répartir')
  })

  step('works without JavaScript, and in the dark', async () => {
    const plain = await scene().visitor({ javaScriptEnabled: false })
    await plain.signIn(INSTRUCTOR)
    await plain.go('/instruction')
    await plain.page.getByLabel('Rechercher').fill(rhone)
    await press(plain.page, 'Filtrer les dossiers')
    await plain.page.waitForURL(`**/instruction?recherche=${rhone}`)
    await plain.page.locator('summary').filter({ hasText: 'Enregistrer ces filtres' }).click()
    await plain.page.getByLabel('Nom du filtre').fill('Sans script')
    await press(plain.page, 'Enregistrer ces filtres')
    await reads(plain.page, 'Filtre enregistré')
    await plain.page.getByRole('link', { name: rhone, exact: true }).click()
    await reads(plain.page, 'Vérifier que le dossier est complet')
    const dark = await scene().visitor({ colorScheme: 'dark' })
    await dark.signIn(INSTRUCTOR)
    await dark.visit('/instruction')
  })
})
