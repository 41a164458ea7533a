/** What the editions offer to reuse: calendars and contacts, each as CSV and as JSON. */
import { openDataTexts } from '#i18n/open-data.ts'
import { department, region } from '#territories/areas.ts'

import type { ServiceContact } from '../edition.ts'
import { milestonesOf, type MilestoneKind } from '../milestones.ts'
import type { PublishedEdition } from '../published.ts'
import { toCsv } from './csv.ts'

export type DatasetKey = keyof typeof openDataTexts

type Row = Readonly<Record<string, string>>
type Source = Pick<PublishedEdition, 'slug' | 'publishedAt' | 'edition'>

const STEPS: Readonly<Record<MilestoneKind, string>> = {
  opening: 'ouverture',
  collection: 'releve',
  closing: 'cloture',
  lateSignature: 'signature_tardive',
}

const calendarRows = ({ slug, publishedAt, edition }: Source): Row[] =>
  milestonesOf(edition.calendar, publishedAt).map(({ kind, label, date, time, instant }) => ({
    edition: slug,
    intitule: edition.title,
    annee: String(edition.year),
    etape: STEPS[kind],
    libelle: label,
    date,
    heure: time ?? '',
    fuseau: edition.calendar.zone,
    instant: instant.toISOString(),
  }))

const contactRows =
  ({ slug }: Source) =>
  (contact: ServiceContact): Row[] =>
    contact.departments.map((code) => ({
      edition: slug,
      departement: code,
      nom_departement: department(code)?.name ?? '',
      region: contact.region,
      nom_region: region(contact.region)?.name ?? '',
      service: contact.service,
      courriel: contact.email,
      telephone: contact.phone ?? '',
      adresse: contact.address ?? '',
    }))

const ROWS: Readonly<Record<DatasetKey, (source: Source) => Row[]>> = {
  calendriers: calendarRows,
  contacts: (source) => source.edition.contacts.flatMap(contactRows(source)),
}

export const DATASETS = Object.keys(openDataTexts) as readonly DatasetKey[]

/** The rows of a data set, over all the editions given. */
export const datasetRows = (key: DatasetKey, editions: readonly Source[]): readonly Row[] =>
  editions.flatMap(ROWS[key])

/** A data set as CSV: its columns in the order in which the site describes them. */
export const datasetCsv = (key: DatasetKey, editions: readonly Source[]): string => {
  const columns = Object.keys(openDataTexts[key].columns)
  const rows = datasetRows(key, editions)
  return toCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
  )
}

/** The same as JSON, with the meaning of each column. */
export const datasetJson = (key: DatasetKey, editions: readonly Source[]): string => {
  const { title, description, columns } = openDataTexts[key]
  return JSON.stringify({ title, description, columns, rows: datasetRows(key, editions) }, null, 2)
}
