/** Who walks the path of a dossier through its desk, and how its mails and documents are opened on the way. */
import { countMails, downloadPdf, openMail, type OpenedMail } from '../demo-mails.ts'
import type { TimedScene } from '../on-timed-sites.ts'
import type { Visitor } from '../visitor.ts'

export const STRUCTURE = 'association@demo.test'
export const COLLEAGUE = 'collegue@demo.test'
export const AGENT = 'dreets.ara@demo.test'
export const ISERE = 'ddets.38@demo.test'
export const COORDINATOR = 'coordination.ara@demo.test'
export const NATIONAL = ['anru', 'ave', 'dae', 'dgefp'].map((name) => `${name}@demo.test`)

export type Path = {
  structure: Visitor
  agent: Visitor
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
  /** The words of the PDF that the page of the structure lists under a name. */
  issued: (name: string) => Promise<string>
}

export const openPath = async ({ visitor }: TimedScene): Promise<Path> => {
  const structure = await visitor()
  const reader = await visitor()
  const path: Path = {
    structure,
    agent: await visitor(),
    consulted: await visitor(),
    reference: '',
    mail: (to, subject, rank = 1) =>
      openMail(reader, { to, subject: subject.replace('{}', path.reference), rank }),
    mailsAbout: (to) => countMails(reader, { to, subject: path.reference }),
    issued: async (name) => {
      const line = structure.page.getByRole('listitem').filter({ hasText: name })
      const address = await line.getByRole('link').first().getAttribute('href')
      return downloadPdf(structure, address ?? '')
    },
  }
  return path
}

/** Somebody else takes the place of who was signed in. */
export const signInAs = async (person: Visitor, email: string): Promise<void> => {
  await person.context.clearCookies()
  await person.signIn(email)
}
