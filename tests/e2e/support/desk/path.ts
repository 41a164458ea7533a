/** Who walks the path of a dossier, and how its mails and documents are opened on the way. */
import type { Locator } from 'playwright-core'

import type { Answers } from '#forms/answers.ts'
import { newEmail, newSiret, PASSWORD } from '#tests/builders/accounts.ts'

import { countMails, downloadPdf, oneSpaced, openMail, type OpenedMail } from '../demo-mails.ts'
import { answersOfStructure } from '../filed.ts'
import type { TimedScene } from '../on-timed-sites.ts'
import type { Visitor } from '../visitor.ts'

export const DGEFP = 'dgefp@demo.test'
export const AGENT = 'dreets.ara@demo.test'
export const MANAGER = 'manager.ara@demo.test'
export const ISERE = 'ddets.38@demo.test'
export const COORDINATOR = 'coordination.ara@demo.test'
export const NATIONAL = ['anru', 'ave', 'dae', 'dgefp'].map((name) => `${name}@demo.test`)

/** Who applies, for the first time. */
export type Founder = {
  email: string
  password: string
  structure: { name: string; siret: string; rna: string; addressLine: string }
  answers: Answers
}

export type Path = {
  founder: Founder
  structure: Visitor
  agent: Visitor
  manager: Visitor
  /** Of whom opinions are asked, one after the other. */
  consulted: Visitor
  /** The dossier that goes its way. */
  reference: string
  /**
   * Reads a mail on the page of the demonstration.
   * @param subject `{}` stands for the reference
   * @param rank how many such mails must have come: the newest is read
   */
  mail: (to: string, subject: string, rank?: number) => Promise<OpenedMail>
  /** How many mails to somebody name the dossier. */
  mailsAbout: (to: string) => Promise<number>
  /** Whom each mail that names the dossier was sent to, and its subject, when nobody opened any such mail. */
  unopened: () => Promise<readonly string[]>
  /** The words of the one PDF that a mail carries. */
  carried: (mail: OpenedMail) => Promise<string>
  /** The words of the PDF that the page of the structure lists under a name. */
  issued: (name: string) => Promise<string>
}

const newFounder = (): Founder => {
  const structure = {
    name: 'Association de l’essai, Isère',
    siret: newSiret(),
    rna: 'W381000000',
    addressLine: '1 rue de l’Essai',
  }
  const answers = answersOfStructure({
    ...structure,
    key: 'essai',
    legalCategory: '9220',
    kind: 'association',
    postalCode: '38000',
    commune: '38185',
    communeName: 'Grenoble',
    department: '38',
    region: '84',
    formerCalls: [],
  })
  return { email: newEmail(), password: PASSWORD, structure, answers }
}

/** A row of the list of mails, as mails that were opened are noted. */
const titleOf = async (row: Locator): Promise<string> => {
  const subject = await row.getByRole('rowheader').innerText()
  return `${await row.getByRole('cell').first().innerText()}: ${oneSpaced(subject)}`
}

export const openPath = async ({ visitor }: TimedScene): Promise<Path> => {
  const structure = await visitor()
  const reader = await visitor()
  const opened = new Set<string>()
  const path: Path = {
    founder: newFounder(),
    structure,
    agent: await visitor(),
    manager: await visitor(),
    consulted: await visitor(),
    reference: '',
    mail: async (to, subject, rank = 1) => {
      const opening = openMail(reader, { to, subject: subject.replace('{}', path.reference), rank })
      const { title } = await opening
      opened.add(`${to}: ${title}`)
      return opening
    },
    unopened: async () => {
      await reader.go('/demo/courriels')
      const rows = await reader.page.getByRole('row').filter({ hasText: path.reference }).all()
      const titles = await Promise.all(rows.map(titleOf))
      return titles.filter((title) => !opened.has(title))
    },
    mailsAbout: (to) => countMails(reader, { to, subject: path.reference }),
    carried: ({ attached }) => downloadPdf(reader, attached[0] ?? ''),
    issued: async (name) => {
      const line = structure.page.getByRole('listitem').filter({ hasText: name })
      const address = await line.getByRole('link').first().getAttribute('href')
      return downloadPdf(structure, address ?? '')
    },
  }
  return path
}

/** Somebody else takes the place of who was signed in. */
export const signInAs = async (
  person: Visitor,
  email: string,
  password?: string,
): Promise<void> => {
  await person.context.clearCookies()
  await person.signIn(email, password)
}
