import { letterDate } from '#documents/letter-date.ts'
import type { Calendar, ContentSection, LocalTime } from '#editions/edition.ts'
import { p, table, warning } from '../../writing.ts'

const lateSignature = (until: string | undefined) =>
  until
    ? [
        warning(
          'Signature tardive, par dérogation',
          p(
            `Si le représentant légal, ou la personne qui a reçu sa délégation, n’a pas pu signer le formulaire cerfa à temps, la DREETS peut autoriser expressément la structure à envoyer, jusqu’au ${letterDate(until)} inclus, la version définitive et signée. Tout le reste du dossier doit être complet à la clôture.`,
          ),
        ),
      ]
    : []

const hourInWords = (time: LocalTime): string => {
  const [hour, minute] = time.split(':')
  return `${hour} h ${minute} (heure de Paris)`
}

/** R061–R065. The dates are those of the calendar given, so that a copy of the call stays true. */
export const calendarSection = (calendar: Calendar): ContentSection => {
  const closing = letterDate(calendar.closing.date)
  return {
    key: 'calendrier',
    title: 'Calendrier',
    blocks: [
      p(
        `Le dépôt ouvre dès la publication de l’appel à projets et se fait au fil de l’eau. Les dossiers déposés sont relevés aux dates ci-dessous. Un dossier complet doit être déposé au plus tard le ${closing}.`,
      ),
      table({
        caption: 'Dates de l’appel à projets',
        head: ['Étape', 'Date'],
        rows: [
          ['Ouverture du dépôt', 'À la publication'],
          ...calendar.collectionDates.map(({ date, label }) => [label, letterDate(date)]),
          ['Clôture du dépôt', `${closing} à ${hourInWords(calendar.closing.time)}`],
          ...(calendar.lateSignatureUntil
            ? [
                [
                  'Version signée, sur autorisation de la DREETS',
                  `Jusqu’au ${letterDate(calendar.lateSignatureUntil)}`,
                ],
              ]
            : []),
        ],
      }),
      ...lateSignature(calendar.lateSignatureUntil),
    ],
  }
}
