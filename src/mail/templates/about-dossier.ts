import * as z from 'zod'

import type { MailBlock } from '../content.ts'
import { link, quoted } from './schemas.ts'

/** What every mail about a filed dossier is given. */
export const aboutDossier = {
  reference: quoted(40),
  call: quoted(300),
  structure: quoted(200),
  service: z.strictObject({ name: quoted(200), email: z.email() }),
  link,
}

type Facts = {
  reference: string
  call: string
  structure: string
  service: { name: string; email: string }
}

export const dossierFacts = ({ reference, call, structure, service }: Facts): MailBlock => ({
  facts: [
    ['Appel à projets', call],
    ['Structure', structure],
    ['Référence du dossier', reference],
    ['Service chargé du dossier', `${service.name}, ${service.email}`],
  ],
})

export const MEMBER_REASON =
  'Vous recevez ce message parce que vous êtes membre de la structure qui a déposé ce dossier.'
