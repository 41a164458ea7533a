import { typeset } from './typeset.ts'

/** The page that confirms a document issued by the platform. */
export const verificationTexts = typeset({
  title: 'Vérifier un document',
  lead: 'Chaque document délivré par ce site porte un code. Saisissez-le pour savoir si le document existe et de quand il date.',
  label: 'Code de vérification',
  help: 'Seize lettres, au pied de chaque page du document, par exemple BCDF-GHJK-LMNP-QRST.',
  submit: 'Vérifier le code',
  again: 'Vérifier un autre code',
  empty: 'Saisissez le code qui figure au pied du document.',
  malformed:
    'Ce n’est pas un code de vérification : il compte seize lettres, sans voyelle. Relisez-le au pied du document.',
  unknownTitle: 'Aucun document ne porte ce code',
  unknown:
    'Relisez le code au pied du document, lettre par lettre. S’il est bien le même, ce document n’a pas été délivré par ce site : ne vous y fiez pas, et interrogez le service dont il porte le nom.',
  limitedTitle: 'Trop d’essais depuis cette adresse',
  knownTitle: 'Ce document a bien été délivré par ce site',
  known:
    'Comparez-le à ce qui suit. Par discrétion, cette page ne dit ni à qui il a été délivré, ni ce qu’il contient.',
  kind: 'Nature du document',
  edition: 'Appel à projets',
  issued: 'Délivré le',
  code: 'Code de vérification',
  fingerprint: 'Empreinte SHA-256 du fichier',
  fingerprintTitle: 'Comparer l’empreinte',
  fingerprintHelp:
    'Un fichier PDF dont l’empreinte est différente a été modifié, ou a été imprimé puis numérisé. Sous Windows, l’empreinte s’obtient par la commande « certutil -hashfile fichier.pdf SHA256 » ; sous Linux et macOS, par « sha256sum fichier.pdf » ou « shasum -a 256 fichier.pdf ».',
  otherDocument: 'Document',
})

export const verificationSentences = {
  limited: (left: string): string =>
    typeset(
      `Plusieurs codes inconnus ont été saisis. Pour que personne ne cherche des documents au hasard, la vérification reprendra ${left}.`,
    ),
} as const

/** Documents issued, by template. */
export const documentKinds: Readonly<Record<string, string>> = {
  receipt: 'Accusé de réception d’une demande de subvention',
  dossier: 'Demande de subvention déposée',
  annex: 'Annexe d’un appel à projets',
  'opinion-sheet': 'Fiche d’avis',
  minutes: 'Procès-verbal de comité',
  decision: 'Notification de décision',
  convention: 'Convention',
}
